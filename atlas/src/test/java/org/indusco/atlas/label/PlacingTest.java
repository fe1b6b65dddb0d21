package org.indusco.atlas.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKTReader;

class PlacingTest {

  private static final Envelope SHEET = new Envelope(0, 800, 0, 600);
  private static final Name.Style STYLE = new Name.Style(12, false, "#000000");

  private static Geometry area(String wkt) throws Exception {
    return new WKTReader().read(wkt);
  }

  private static Envelope around(Coordinate spot, double half) {
    Envelope box = new Envelope(spot);
    box.expandBy(half);
    return box;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void namesNeverMeetEachOtherNorSignsNorTheEdge(long seed) {
    Random random = new Random(seed);
    Board board = new Board(SHEET);
    List<Name> names = new ArrayList<>();
    List<Envelope> signs = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      double spread = i % 2 == 0 ? 1 : 0.25; // half of them crowded in the middle
      Coordinate spot =
          new Coordinate(
              400 + spread * 780 * (random.nextDouble() - 0.5),
              300 + spread * 580 * (random.nextDouble() - 0.5));
      signs.add(around(spot, 3));
      board.mark(around(spot, 3));
      names.add(new Name(spot, 3, "Town number " + i, "第" + i, STYLE));
    }

    List<PlacedName> placed = new NamePlacer(board, 1).place(names);

    assertThat(placed).hasSizeBetween(60, 150);
    for (int i = 0; i < placed.size(); i++) {
      Envelope box = placed.get(i).box();
      assertThat(SHEET.contains(box)).isTrue();
      assertThat(signs.stream().noneMatch(box::intersects)).as("seed %s", seed).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(box.intersects(placed.get(j).box())).as("seed %s", seed).isFalse();
      }
    }
  }

  @Test
  void aLonelyNameStandsRightOfItsSignInBothLanguages() {
    PlacedName placed = place(new Coordinate(400, 300));

    assertThat(placed.wording()).isEqualTo("Baoji 宝鸡");
    assertThat(placed.side()).isEqualTo(PlacedName.Side.EAST);
    assertThat(placed.leader()).isNull();
    assertThat(placed.box().getMinX()).isBetween(404.0, 410.0);
  }

  @Test
  void atTheEasternEdgeItStandsLeft() {
    assertThat(place(new Coordinate(790, 300)).side()).isEqualTo(PlacedName.Side.WEST);
  }

  @Test
  void whereItsSidesAreTakenALeaderLeadsToIt() {
    Board board = new Board(SHEET);
    Coordinate spot = new Coordinate(400, 300);
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        if (dx != 0 || dy != 0) {
          board.mark(around(new Coordinate(spot.x + 9 * dx, spot.y + 9 * dy), 2));
        }
      }
    }

    PlacedName placed =
        new NamePlacer(board, 1).place(List.of(new Name(spot, 2, "Baoji", "宝鸡", STYLE))).getFirst();

    assertThat(placed.leader()).isNotNull();
    assertThat(placed.box().distance(new Envelope(spot))).isGreaterThan(9);
  }

  @Test
  void aNameStandsWhereItCannotBeTakenForAnotherSigns() {
    Board board = new Board(SHEET);
    Coordinate spot = new Coordinate(400, 300);
    Envelope own = around(spot, 3);
    double end = place(spot).box().getMaxX();
    Envelope other = around(new Coordinate(end + 5, 300), 3);
    board.mark(own);
    board.mark(other);

    PlacedName placed =
        new NamePlacer(board, 1).place(List.of(new Name(spot, 3, "Baoji", "宝鸡", STYLE))).getFirst();

    assertThat(placed.wording()).isEqualTo("Baoji 宝鸡");
    assertThat(placed.box().distance(other)).isGreaterThan(placed.box().distance(own));
  }

  private static PlacedName place(Coordinate spot) {
    return new NamePlacer(new Board(SHEET), 1)
        .place(List.of(new Name(spot, 3, "Baoji", "宝鸡", STYLE)))
        .getFirst();
  }

  @Test
  void namesOfAreasStayInsideAndOffTheSigns() throws Exception {
    Board board = new Board(SHEET);
    Geometry area = area("POLYGON ((100 100, 500 100, 500 400, 400 250, 100 300, 100 100))");
    board.mark(around(area.getCentroid().getCoordinate(), 4));
    AreaNamer.Setting setting = new AreaNamer.Setting(List.of(20.0, 12.0), List.of(4.0, 1.0), 2);

    AreaName name =
        new AreaNamer(board, setting).place(Room.in(area), "North-West", "西北").orElseThrow();

    assertThat(area.covers(new GeometryFactory().toGeometry(name.box()))).isTrue();
    assertThat(board.marked(name.box())).isZero();
    assertThat(name.size()).isEqualTo(20);
    assertThat(name.lines()).last().isEqualTo("西北");
  }

  @Test
  void aNameThatFitsNowhereIsLeftOut() throws Exception {
    AreaNamer.Setting setting = new AreaNamer.Setting(List.of(12.0), List.of(1.0), 0);
    AreaNamer namer = new AreaNamer(new Board(SHEET), setting);

    assertThat(namer.place(Room.in(area("POLYGON ((0 0, 20 0, 20 20, 0 0))")), "Yunnan", ""))
        .isEmpty();
    assertThat(namer.place(Room.in(area("POLYGON EMPTY")), "Yunnan", "")).isEmpty();
  }

  @Test
  void longNamesAreBrokenWhereTheyMayBe() throws Exception {
    AreaNamer.Setting setting = new AreaNamer.Setting(List.of(16.0), List.of(1.0), 0);

    AreaName name =
        new AreaNamer(new Board(SHEET), setting)
            .place(
                Room.in(area("POLYGON ((0 0, 220 0, 220 200, 0 200, 0 0))")),
                "Kiangsi-Kwangtung-Fukien",
                "")
            .orElseThrow();

    assertThat(name.lines()).containsExactly("KIANGSI-", "KWANGTUNG-FUKIEN");
  }

  @Test
  void panelsStayOnTheirOwnGroundWithoutMeeting() throws Exception {
    Board board = new Board(SHEET);
    Map<String, Geometry> areas =
        Map.of(
            "west", area("POLYGON ((0 0, 400 0, 400 600, 0 600, 0 0))"),
            "east", area("POLYGON ((400 0, 800 0, 800 600, 400 600, 400 0))"));
    PanelPlacer placer = new PanelPlacer(board, areas);
    Coordinate size = new Coordinate(120, 80);

    Envelope west = placer.place("west", new Coordinate(395, 300), size).orElseThrow();
    Envelope east = placer.place("east", new Coordinate(405, 300), size).orElseThrow();

    assertThat(west.getMaxX()).isLessThan(400 + 16);
    assertThat(east.getMinX()).isGreaterThan(400 - 16);
    assertThat(west.intersects(east)).isFalse();
    assertThat(placer.place("west", new Coordinate(1, 1), new Coordinate(900, 10))).isEmpty();
  }
}
