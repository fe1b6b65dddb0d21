package org.indusco.atlas.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.Scene;
import org.indusco.atlas.place.Ground;
import org.indusco.atlas.place.Regions;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Summary;
import org.indusco.model.schema.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SheetTest {

  /// Five regions that become seven in 1942, an occupied zone in the north-east, a crowd of depots.
  private static Network network() {
    StringBuilder scene =
        new StringBuilder(
            """
            place baoji 34.36 107.14 name=Baoji zh=宝鸡
            place chongqing 29.56 106.55 name=Chongqing zh=重庆
            place guilin 25.27 110.29 name=Guilin zh=桂林
            place ganzhou 25.85 114.93 name=Ganzhou zh=赣州
            place kunming 25.04 102.71 name=Kunming zh=昆明
            place luoyang 34.62 112.45 name=Luoyang zh=洛阳
            place tunxi 29.71 118.32 name=Tunxi zh=屯溪
            region NW baoji ..1942-01-01 name=Northwest box=100,33,114,38
            region NW baoji 1942-01-01.. name=Northwest box=100,33,111,38
            region JY luoyang 1942-01-01.. name=Shansi-Honan box=111,33,114,36
            region SE ganzhou ..1942-01-01 name=Southeast box=113,23,120,31
            region SE ganzhou 1942-01-01.. name=Southeast box=113,23,120,28
            region ZW tunxi 1942-01-01.. name=Chekiang-Anhwei box=116,28,120,31
            region CK chongqing .. name=Chuankang box=99,27.5,109,33
            region SW guilin .. name=Southwest box=108,22,113,30
            region YN kunming .. name=Yunnan box=98,22,106,27.5
            zone front occupied .. box=114,33,122,42
            zone raids bombed .. places=baoji;chongqing
            industry wool textiles
            industry pots pottery
            industry mine mining
            depot d-baoji baoji ..
            depot d-kunming kunming ..
            """);
    Random random = new Random(3);
    for (int i = 0; i < 40; i++) {
      double lat = i < 20 ? 25 + 2 * random.nextDouble() : 24 + 13 * random.nextDouble();
      double lon = i < 20 ? 114 + 2 * random.nextDouble() : 100 + 16 * random.nextDouble();
      scene.append("place p%d %.3f %.3f name=Town-%d zh=镇%d%n".formatted(i, lat, lon, i, i));
      if (i % 2 == 0) {
        scene.append("depot d%d p%d ..%n".formatted(i, i));
      }
    }
    String[] industries = {"wool", "wool", "wool", "pots", "pots", "mine"};
    for (int i = 0; i < 120; i++) {
      String place = i % 3 == 0 ? "baoji" : "p" + random.nextInt(40);
      scene.append("cooperative c%d %s %s ..%n".formatted(i, industries[random.nextInt(6)], place));
    }
    return Scene.of(scene.toString());
  }

  private static Survey surveyOf(Network network, MapRequest request) {
    return Survey.of(
        new Outlines(network),
        request.date().earliest(),
        new Ground(network).knowing(null),
        new Regions(network),
        "");
  }

  private static Sheet sheet(Network network, MapRequest request) {
    Maps maps =
        new Maps(
            new Outlines(network),
            new Ground(network).knowing(null),
            new Regions(network),
            Optional.empty());
    return new Sheet(maps.contents(request).getFirst(), request.paper().width(), 0);
  }

  private static MapRequest request(String date, Theme theme, int width) {
    return MapRequest.of(new EdtfDate(date), theme).largest(2).on(Paper.wide(width));
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    var nodes = document.getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1940-07 | REGIONS | Five regions and their headquarters, July 1940 | 5",
        "1942-07 | REGIONS | Seven regions and their headquarters, July 1942 | 7",
        "1940-05-12 | INDUSTRIES | Cooperatives by region and industry, 12 May 1940 | 5",
      })
  void theTitleAndTheLegendTellWhatIsShown(String date, Theme theme, String title, int regions)
      throws Exception {
    Document map = parse(Atlas.of(network()).svg(request(date, theme, 1200)));
    List<String> texts = texts(map);

    assertThat(texts).contains(title);
    assertThat(map.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(title);
    assertThat(map.getElementsByTagName("desc").item(0).getTextContent())
        .contains("Northwest with headquarters Baoji");
    assertThat(texts.stream().filter(text -> text.matches("\\S+, \\d+ depots?"))).hasSize(regions);
    assertThat(texts).anyMatch(text -> text.contains("Schematic, not surveyed"));
    assertThat(texts).contains("Occupied by the enemy", "Town bombed from the air");
    assertThat(texts).doesNotContain("Contested", "Railway", "River");
  }

  @ParameterizedTest
  @CsvSource({
    "1940-07, REGIONS, 1200",
    "1940-07, INDUSTRIES, 1200",
    "1942-07, REGIONS, 600",
    "1942-07, INDUSTRIES, 2000"
  })
  void nothingOverlaps(String date, Theme theme, int width) {
    Network network = network();
    MapRequest request = request(date, theme, width);
    Sheet sheet = sheet(network, request);
    List<Envelope> boxes = sheet.canvas().board().taken();

    assertThat(boxes).hasSizeGreaterThan(25);
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j))).as("%s and %s", i, j).isFalse();
      }
    }
    assertThat(sheet.bodies().names())
        .extracting(name -> name.name().latin())
        .contains("Baoji", "Chongqing", "Guilin", "Ganzhou", "Kunming");
  }

  @Test
  void theLegendsFiguresAreTheCounts() throws Exception {
    Network network = network();
    MapRequest request = request("1940-07", Theme.INDUSTRIES, 1200);
    Survey survey = surveyOf(network, request);
    List<String> texts = texts(parse(Atlas.of(network).svg(request)));

    assertThat(figureAfter(texts, "All")).isEqualTo("120");
    survey
        .census()
        .groups()
        .forEach(
            group -> {
              long counted =
                  network.rows(Cooperative.class).stream()
                      .filter(
                          row ->
                              row.industry()
                                  .equals(
                                      Map.of(
                                              "textiles",
                                              "wool",
                                              "pottery",
                                              "pots",
                                              "mining",
                                              "mine")
                                          .get(group.id())))
                      .count();
              assertThat(figureAfter(texts, group.name())).isEqualTo(String.valueOf(counted));
            });
    assertThat(texts).contains("all " + survey.census().totalOf("NW").text());
  }

  /// The figure at the right edge of a row of the legend is written before its words.
  private static String figureAfter(List<String> texts, String words) {
    return texts.get(texts.indexOf(words) - 1);
  }

  @Test
  void theDocumentStandsAlone() throws Exception {
    Atlas atlas = Atlas.of(network());
    for (Theme theme : List.of(Theme.REGIONS, Theme.INDUSTRIES, Theme.MEMBERS, Theme.DANGER)) {
      MapRequest request = request("1940-07", theme, 1200);
      String svg = atlas.svg(request);

      assertThat(svg).isEqualTo(Atlas.of(network()).svg(request));
      assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
          .doesNotContain("http", "href", "<style", "<script", "NaN", "Infinity");
      assertThat(svg.length()).isLessThan(1_500_000);
      assertThat(ids(parse(svg))).doesNotHaveDuplicates().isNotEmpty();
    }
    assertThat(ids(parse(atlas.svg(request("1940-07", Theme.REGIONS, 1200)))))
        .doesNotContainAnyElementsOf(
            ids(parse(atlas.svg(request("1940-07", Theme.INDUSTRIES, 1200)))));
  }

  private static List<String> ids(Document document) {
    List<String> ids = new ArrayList<>();
    var all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.hasAttribute("id")) {
        ids.add(element.getAttribute("id"));
      }
    }
    return ids;
  }

  @ParameterizedTest
  @CsvSource({"REGIONS, 1200", "INDUSTRIES, 1200", "REGIONS, 500"})
  void aCrowdIsDrawnLargerBesideTheMap(Theme theme, int width) throws Exception {
    List<String> crowded = texts(parse(Atlas.of(network()).svg(request("1940-07", theme, width))));
    List<String> sparse =
        texts(
            parse(
                Atlas.of(Scene.of("place a 30 100\nplace b 31 101\ndepot d a ..\n"))
                    .svg(request("1940-07", theme, width))));

    assertThat(crowded).contains("Around Ganzhou");
    assertThat(crowded.stream().filter(text -> text.startsWith("Ganzhou 赣州"))).hasSize(2);
    assertThat(sparse).noneMatch(text -> text.startsWith("Around"));
  }

  @Test
  void carriedBackCountsSaySo() throws Exception {
    List<String> texts =
        texts(parse(Atlas.of(network()).svg(request("1940-05", Theme.INDUSTRIES, 1200))));

    assertThat(String.join(" ", texts))
        .contains("May 1940: the count of July 1940 carried back, estimated.")
        .contains("~ the figure rests on estimates.");
    assertThat(figureAfter(texts, "All")).isEqualTo("~120");
  }

  @Test
  void movesAreArrowsByCause() throws Exception {
    Plan plan =
        Plan.of(new Summary(1, 1, true, false, null, 0, 0, 3, 12, 3, 1, "repair", "0", 1, ""))
            .with(
                Move.class,
                List.of(
                    move("c0", "baoji", "chongqing", Move.Cause.CLOSING),
                    move("c3", "baoji", "chongqing", Move.Cause.CLOSING),
                    move("c6", "baoji", "kunming", Move.Cause.WORK)));
    List<String> texts =
        texts(parse(Atlas.of(network()).svg(plan, request("1940-07/1941-06", Theme.MOVES, 1200))));

    assertThat(texts).contains("Who moves, July 1940 to June 1941");
    assertThat(figureAfter(texts, "The place will be closed")).isEqualTo("2");
    assertThat(figureAfter(texts, "Better work there")).isEqualTo("1");
    assertThat(texts)
        .contains("1 cooperative", "2 cooperatives")
        .doesNotContain("Less danger there");
  }

  private static Move move(String unit, String from, String to, Move.Cause cause) {
    return new Move(
        unit,
        YearMonth.of(1940, 8),
        YearMonth.of(1940, 9),
        from,
        to,
        10,
        0,
        1,
        List.of(),
        1,
        0,
        cause);
  }

  @Test
  void aNetworkWithoutShapesOrRegionsIsDrawnToo() throws Exception {
    Network bare = Scene.of("place a 10 20 name=A<&>");
    Document map = parse(Atlas.of(bare).svg(request("1940-07", Theme.INDUSTRIES, 400)));

    assertThat(texts(map)).contains("A<&>");
    assertThat(texts(parse(Atlas.of(bare).svg(request("1940-07", Theme.REGIONS, 400)))))
        .contains("Depots and towns, July 1940");
  }

  @Test
  void absurdRequestsAreRefused() {
    assertThatThrownBy(() -> MapRequest.of(new EdtfDate("1940"), Theme.REGIONS).largest(0))
        .hasMessageContaining("0 largest");
    assertThatThrownBy(() -> Paper.wide(100)).hasMessageContaining("100 pixels");
  }
}
