package org.indusco.atlas.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.Scene;
import org.indusco.atlas.place.Ground;
import org.indusco.atlas.place.Regions;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.Summary;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.shape.Feature;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.w3c.dom.Document;

class ThemesTest {

  private static final YearMonth JULY = YearMonth.of(1940, 7);

  /// Three towns with a depot each, of ten, forty and ninety members, in two regions.
  private static Network network() {
    StringBuilder scene =
        new StringBuilder(
            """
            place a 30 105 name=Alpha zh=甲
            place b 32 108 name=Beta zh=乙
            place c 28 110 name=Gamma zh=丙
            region N b .. name=North zh=北区 box=103,31,111,34
            region S c .. name=South zh=南区 box=103,26,111,31
            depot da a ..
            depot db b ..
            depot dc c ..
            industry wool textiles
            zone front occupied 1940-09-01.. box=109,31,111,34
            threat a 1940-07-01..1940-08-01 risk=0.04 basis=estimated
            threat b 1940-07-01..1940-08-01 risk=0.2
            threat c 1941-01-01..1941-02-01 closed=yes
            """);
    for (int i = 0; i < 14; i++) {
      String place = i < 1 ? "a" : i < 5 ? "b" : "c";
      String from = i == 13 ? "1941-01-01.." : "..";
      scene.append("cooperative u%d wool %s %s%n".formatted(i, place, from));
    }
    return Scene.of(scene.toString());
  }

  private static Plan plan() {
    return Plan.of(new Summary(1, 1, true, false, null, 0, 0, 3, 12, 3, 1, "repair", "0", 1, ""))
        .with(
            Shipment.class,
            List.of(
                shipped(JULY, "da", "db", "wool", 10),
                shipped(JULY, "db", "dc", "wool", 40),
                shipped(JULY, "db", "dc", "cloth", 60),
                shipped(JULY.plusMonths(1), "dc", "da", "wool", 200)))
        .with(
            Stay.class,
            List.of(new Stay("u0", "a", "da", JULY, JULY.plusMonths(12), Stay.End.HORIZON)))
        .with(Move.class, List.of(moved("u0", "a", "b", Move.Cause.DANGER)))
        .with(
            Price.class,
            List.of(
                Price.whole(JULY, "da", Price.Kind.MATERIAL, "wool", 1, 5),
                Price.whole(JULY, "db", Price.Kind.MATERIAL, "wool", 8, 5),
                Price.whole(JULY, "dc", Price.Kind.LABOUR, "weaver", 3, 1)));
  }

  private static Shipment shipped(
      YearMonth month, String from, String to, String good, double tonnes) {
    return new Shipment(month, month, from, to, 1, good, tonnes, tonnes, 1);
  }

  private static Move moved(String unit, String from, String to, Move.Cause cause) {
    YearMonth next = JULY.plusMonths(1);
    return new Move(unit, JULY, next, from, to, 10, 0, 1, List.of(), 1, 0, cause);
  }

  private static MapRequest request(String date, Theme theme) {
    return MapRequest.of(new EdtfDate(date), theme);
  }

  private static String svg(MapRequest request) {
    return Atlas.of(network()).svg(plan(), request);
  }

  private static Document drawn(MapRequest request) throws Exception {
    return Drawn.parse(svg(request));
  }

  private static Document register(MapRequest request) throws Exception {
    return Drawn.parse(Atlas.of(network()).svg(request));
  }

  @Test
  void circlesAreAsLargeAsTheirMembers() throws Exception {
    Document map = register(request("1940-07", Theme.MEMBERS));
    List<Double> radii = Drawn.numbers(map, "circle", "#4F7FA6", "r");

    // Ten, forty and eighty members, and a sample of how an estimate is drawn.
    assertThat(radii).hasSize(4);
    double perMember = radii.get(0) * radii.get(0) / 80;
    assertThat(radii.get(1) * radii.get(1) / perMember).isCloseTo(40, within(0.5));
    assertThat(radii.get(2) * radii.get(2) / perMember).isCloseTo(10, within(0.5));
    assertThat(Drawn.texts(map)).contains("~130", "Estimated, in whole or part", "Members");
  }

  @Test
  void theLegendsCirclesAreOnTheScaleOfTheMap() throws Exception {
    Document map = register(request("1940-07", Theme.MEMBERS));
    double largest = Drawn.numbers(map, "circle", "#4F7FA6", "r").getFirst();
    List<Double> samples = Drawn.numbers(map, "circle", "#FBF8F1", "r", "0.4");

    assertThat(samples).hasSize(3);
    List<Double> values = List.of(2.0, 20.0, 50.0);
    for (int i = 0; i < 3; i++) {
      assertThat(samples.get(i)).isCloseTo(largest * Math.sqrt(values.get(i) / 80), within(0.02));
      assertThat(Drawn.texts(map)).contains(String.valueOf(values.get(i).intValue()));
    }
  }

  @Test
  void linesAreAsWideAsTonnesAreMany() throws Exception {
    Document map = drawn(request("1940-07", Theme.FLOWS));
    List<Double> widths = Drawn.strokes(map, "#3F6E57");

    // Two ways, ten tonnes and a hundred, then the legend's round numbers 5, 20 and 100.
    assertThat(widths).hasSize(5);
    assertThat(widths.get(1) / widths.get(0)).isCloseTo(10, within(0.1));
    assertThat(widths.get(4) / widths.get(1)).isCloseTo(1, within(0.01));
    assertThat(widths.get(3) / widths.get(4)).isCloseTo(0.2, within(0.01));
    assertThat(Drawn.texts(map)).contains("110 tonnes", "5 tonnes", "20 tonnes", "100 tonnes");
    assertThat(Drawn.texts(drawn(request("1940-07", Theme.FLOWS).about("wool"))))
        .contains("50 tonnes");
    assertThat(Drawn.texts(drawn(request("1940", Theme.FLOWS)))).contains("310 tonnes");
  }

  @Test
  void pricesFallIntoClassesOfRoundWidth() throws Exception {
    Document map = drawn(request("1940-07", Theme.PRICES));

    assertThat(Drawn.texts(map))
        .contains("What more would be worth: wool, July 1940", "0 to below 2", "6 and more");
    assertThat(Drawn.texts(drawn(request("1940-07", Theme.PRICES).about("weaver"))))
        .contains("What more would be worth: weaver, July 1940")
        .anyMatch(text -> text.contains("one more worker"));
  }

  @Test
  void threatsAreThoseOfTheMonth() throws Exception {
    List<String> july = Drawn.texts(register(request("1940-07", Theme.DANGER)));
    assertThat(july)
        .contains("2 % to below 5 %", "10 % and more", "Chances of loss are estimates.")
        .doesNotContain("Nothing can stand there", "Occupied by the enemy");
    assertThat(Drawn.texts(register(request("1941-01", Theme.DANGER))))
        .contains("Nothing can stand there", "Occupied by the enemy");
  }

  @ParameterizedTest
  @CsvSource({
    "FLOWS, 1939-01, Nothing is shipped in these months.",
    "MOVES, 1939-01, Nobody moves.",
    "PRICES, 1939-01, Nothing of it is scarce in these months.",
    "DANGER, 1939-01, No threats to single places are known for these months.",
    "MEMBERS, 1939-01, No members are known for this date.",
    "PRODUCTION, 1939-01, Nothing is made in these months."
  })
  void aMapWithNothingOnItSaysSo(Theme theme, String date, String words) throws Exception {
    assertThat(String.join(" ", Drawn.texts(drawn(request(date, theme))))).contains(words);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void nothingOverlapsOrLeavesTheSheet(Theme theme) throws Exception {
    for (String size : List.of("1200x800", "640x900", "a4")) {
      Paper paper = Paper.named(size, true);
      Document map = drawn(request("1940-07", theme).on(paper));
      Envelope sheet = Drawn.sheet(map);
      assertThat(Drawn.boxes(map)).allSatisfy(box -> assertThat(sheet.contains(box)).isTrue());
      if (size.equals("1200x800")) {
        assertThat(sheet.getHeight() / sheet.getWidth()).isCloseTo(0.667, within(0.01));
      }
    }
    Maps maps =
        new Maps(
            new Outlines(network()),
            new Ground(network()).knowing(null),
            new Regions(network()),
            Optional.of(plan()));
    Content content = maps.contents(request("1940-07", theme)).getFirst();
    List<Envelope> taken = new Sheet(content, 1200, 0).canvas().board().taken();
    assertThat(taken).hasSizeGreaterThan(2);
    for (int i = 0; i < taken.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(taken.get(i).intersects(taken.get(j))).as(i + " " + j).isFalse();
      }
    }
  }

  /// Only letters of industries stand in squares, and what the scene names in Latin alone.
  @ParameterizedTest
  @EnumSource(Theme.class)
  void aChineseMapSpeaksChinese(Theme theme) throws Exception {
    List<String> latin = new ArrayList<>();
    for (MapRequest request :
        List.of(
            request("1940-07", theme),
            request("1940-07", theme).cutTo("S"),
            request("1940-07", theme).on(dates("1940-07", "1940-08")))) {
      for (String text : Drawn.texts(drawn(request.in(Language.ZH)))) {
        if (text.matches(".*[A-Za-z]{2,}.*")) {
          latin.add(text);
        }
      }
    }
    assertThat(new TreeSet<>(latin))
        .allSatisfy(
            text ->
                assertThat(text.replaceAll("A scene|wool", ""))
                    .doesNotContainPattern("[A-Za-z]{2}"));
  }

  private static List<EdtfDate> dates(String... dates) {
    return List.of(dates).stream().map(EdtfDate::new).toList();
  }

  @Test
  void smallMapsShareTheirScaleAndTheirLegend() throws Exception {
    List<EdtfDate> dates = dates("1940-07", "1941-07");
    Document both = register(request("1940-07", Theme.MEMBERS).on(dates));
    List<Double> radii = Drawn.numbers(both, "circle", "#4F7FA6", "r");

    // 80, 40 and 10 members in the first year, 90, 40 and 10 in the second.
    assertThat(radii).hasSize(7);
    assertThat(radii.get(1)).isCloseTo(radii.get(4), within(0.01));
    double rise = radii.get(3) * radii.get(3) / radii.get(0) / radii.get(0);
    assertThat(rise).isCloseTo(90.0 / 80, within(0.01));
    assertThat(Drawn.texts(both))
        .contains("July 1940", "July 1941", "~130", "~140")
        .containsOnlyOnce("Regions", "Members")
        .contains("Members of the cooperatives, July 1940 to July 1941");
  }

  @Test
  void aMapCutToARegionCountsItAloneAndShowsWhereItLies() throws Exception {
    Document cut = register(request("1940-07", Theme.MEMBERS).cutTo("N"));

    assertThat(Drawn.texts(cut))
        .contains("North: Members of the cooperatives, July 1940", "Where this lies", "~40");
  }

  @Test
  void theDataOfAMapAreItsFigures() {
    List<Feature> members = Atlas.of(network()).features(request("1940-07", Theme.MEMBERS));
    assertThat(members)
        .extracting(feature -> feature.values().get("id"), feature -> feature.values().get("value"))
        .containsExactly(tuple("c", 80.0), tuple("b", 40.0), tuple("a", 10.0));
    for (Theme theme : Theme.values()) {
      assertThat(Atlas.of(network()).features(plan(), request("1940-07", theme)))
          .as(theme.name())
          .hasSizeGreaterThan(theme == Theme.PRODUCTION ? -1 : 0);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"FLOWS", "MOVES", "PRICES"})
  void whatAPlanDecidesNeedsAPlan(Theme theme) {
    assertThatThrownBy(() -> Atlas.of(network()).svg(request("1940-07", theme)))
        .hasMessageContaining("needs a plan");
  }

  @Test
  void absurdPapersAreRefused() {
    assertThatThrownBy(() -> Paper.named("a9", false)).hasMessageContaining("no size \"a9\"");
    assertThatThrownBy(() -> Paper.named("1000x9000", false)).hasMessageContaining("9000");
  }
}
