package org.indusco.atlas.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.Scene;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.Summary;
import org.indusco.model.schema.EdtfDate;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class StepsTest {

  private static final YearMonth JULY = YearMonth.of(1940, 7);
  private static final String CLOSING = "#8C2F2B";
  private static final String STANDING = "#2F6690";

  /// The front takes Gamma's surroundings in September; Beta is bombed in August alone.
  private static final Network NETWORK =
      Scene.of(
          """
          place a 30 105 name=Alpha
          place b 32 108 name=Beta
          place c 28 110 name=Gamma
          depot da a ..
          depot db b ..
          depot dc c ..
          industry wool textiles
          zone front occupied 1940-09-01.. box=109,27,111,29
          zone raids bombed 1940-08-01..1940-09-01 box=107,31,109,33
          cooperative u wool a ..
          cooperative v wool a ..
          cooperative w wool c ..
          """);

  /// Two stand at Alpha all the time; the third is on the way in August.
  private static final Plan PLAN =
      Plan.of(new Summary(1, 1, true, false, null, 0, 0, 3, 4, 3, 1, "repair", "0", 1, ""))
          .with(
              Stay.class,
              List.of(
                  new Stay("u", "a", "da", JULY, JULY.plusMonths(4), Stay.End.HORIZON),
                  new Stay("v", "a", "da", JULY, JULY.plusMonths(4), Stay.End.HORIZON),
                  new Stay("w", "c", "dc", JULY, JULY.plusMonths(1), Stay.End.MOVE),
                  new Stay(
                      "w", "b", "db", JULY.plusMonths(2), JULY.plusMonths(4), Stay.End.HORIZON)))
          .with(
              Move.class,
              List.of(
                  new Move(
                      "w",
                      JULY.plusMonths(1),
                      JULY.plusMonths(2),
                      "c",
                      "b",
                      10,
                      0,
                      1,
                      List.of(),
                      1,
                      0,
                      Move.Cause.CLOSING)));

  private static final MapRequest REQUEST =
      MapRequest.of(new EdtfDate("1940-07/1940-10"), Theme.MOVES);

  private static Document map() throws Exception {
    return Drawn.parse(Atlas.of(NETWORK).movesByMonth(PLAN, REQUEST));
  }

  private static List<Element> parts(Document map, Predicate<Element> holds) {
    return Drawn.elements(map, "g").stream()
        .filter(group -> group.hasAttribute("data-months"))
        .filter(holds)
        .toList();
  }

  private static boolean has(Element group, String name, String attribute, String value) {
    var nodes = group.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      if (((Element) nodes.item(i)).getAttribute(attribute).startsWith(value)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> months(List<Element> parts) {
    return parts.stream().map(part -> part.getAttribute("data-months")).toList();
  }

  @Test
  void anArrowIsSeenInItsMonthAndInTheWhole() throws Exception {
    List<Element> arrows = parts(map(), part -> has(part, "path", "fill", CLOSING));

    assertThat(months(arrows)).contains("all", "1 2").doesNotContain("0 1", "3 4");
  }

  @Test
  void zonesAreDrawnOnceForMonthsInWhichTheyAreTheSame() throws Exception {
    List<Element> zones = parts(map(), part -> has(part, "path", "fill", "url(#"));

    assertThat(months(zones)).containsExactly("all", "1 2", "2 4");
  }

  @Test
  void onlyTheWholeIsSeenAtFirst() throws Exception {
    for (Element part : parts(map(), _ -> true)) {
      boolean whole = part.getAttribute("data-months").equals("all");
      assertThat(part.getAttribute("display")).isEqualTo(whole ? "" : "none");
    }
    assertThat(Drawn.elements(map(), "circle"))
        .filteredOn(circle -> circle.hasAttribute("data-radii"))
        .hasSize(3)
        .allSatisfy(circle -> assertThat(circle.getAttribute("r")).isEqualTo("0"));
  }

  @Test
  void circlesAreAsLargeAsThereAreCooperatives() throws Exception {
    List<double[]> radii =
        Drawn.elements(map(), "circle").stream()
            .filter(circle -> circle.getAttribute("stroke").equals(STANDING))
            .map(circle -> circle.getAttribute("data-radii").split(" "))
            .map(each -> Arrays.stream(each).mapToDouble(Double::parseDouble).toArray())
            .toList();

    double two = radii.get(0)[0];
    double one = two / Math.sqrt(2);
    assertThat(radii.get(0)).containsExactly(two, two, two, two);
    assertThat(radii.get(1)).containsExactly(new double[] {0, 0, one, one}, within(0.01));
    assertThat(radii.get(2)).containsExactly(new double[] {one, 0, 0, 0}, within(0.01));
  }

  @Test
  void theLegendExplainsTheZonesOfEveryMonth() throws Exception {
    assertThat(Drawn.texts(map()).toString())
        .contains("Occupied by the enemy")
        .contains("Bombed from the air");
  }

  @Test
  void theWholeIsTheMapWithoutMonths() throws Exception {
    String plain = Atlas.of(NETWORK).svg(PLAN, REQUEST);

    assertThat(plain).doesNotContain("data-months").doesNotContain("data-radii");
    List<String> texts = Drawn.texts(Drawn.parse(plain));
    assertThat(Drawn.texts(map())).containsAll(texts);
  }
}
