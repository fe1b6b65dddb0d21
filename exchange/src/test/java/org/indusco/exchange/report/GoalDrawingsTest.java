package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.indusco.exchange.html.Element;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

class GoalDrawingsTest {

  private static final YearMonth JULY = YearMonth.of(1940, 7);
  private static final GoalDrawings DRAWINGS = new GoalDrawings(Figures.of("Ch$", Language.EN));

  private static String svg(Element chart) {
    StringBuilder out = new StringBuilder();
    chart.write(out);
    return out.toString();
  }

  private static List<Double> all(String svg, String style, String attribute) {
    return Pattern.compile("class=\"" + style + "\"[^>]* " + attribute + "=\"([^\"]*)\"")
        .matcher(svg)
        .results()
        .map(found -> Double.valueOf(found.group(1)))
        .toList();
  }

  @Test
  void columnsAreAsHighAsTheirMonths() {
    String svg = svg(DRAWINGS.months("By month", JULY, new double[] {10, 0, 40, 20}));
    List<Double> heights = all(svg, "column", "height");
    assertThat(heights).hasSize(4);
    assertThat(heights.get(1)).isZero();
    assertThat(heights.get(2) / heights.get(0)).isCloseTo(4, within(0.05));
    assertThat(heights.get(3) / heights.get(0)).isCloseTo(2, within(0.05));
    assertThat(svg).contains("aria-label=\"By month\"", "Jul", "role=\"img\"");
  }

  @Test
  void barsAreAsLongAsTheirRegionsReachInTheHueOfTheMap() {
    String svg =
        svg(
            DRAWINGS.regions(
                "By region",
                List.of(
                    new GoalDrawings.RegionBar("NW", 0, "Northwest", 300),
                    new GoalDrawings.RegionBar("SE", 1, "Southeast", 100))));
    List<Double> lengths = all(svg, "bar", "width");
    assertThat(lengths.get(0) / lengths.get(1)).isCloseTo(3, within(0.05));
    assertThat(svg).contains("fill=\"#8FB06B\"", "Northwest", ">300<");
  }

  @Test
  void aLineRisesToWhatIsReachedBelowAllThatThereIs() {
    String svg = svg(DRAWINGS.rise("Rise", new double[] {1, 1, 2}, 8));
    double bottom = all(svg, "tick", "y1").getFirst();
    double top = all(svg, "all", "y1").getFirst();
    double end = all(svg, "dot", "cy").getFirst();
    assertThat((bottom - end) / (bottom - top)).isCloseTo(0.5, within(0.02));
    assertThat(svg(DRAWINGS.rise("Nothing", new double[] {0, 0}, 0))).contains("class=\"found\"");
  }

  @Test
  void figuresOfTheTimeStandBesideThePlan() {
    List<GoalDrawings.Told> told =
        List.of(
            new GoalDrawings.Told(LocalDate.of(1938, 12, 1), 69, false),
            new GoalDrawings.Told(LocalDate.of(1940, 7, 1), 1534, false),
            new GoalDrawings.Told(LocalDate.of(1942, 6, 1), 1590, true));
    String svg = svg(DRAWINGS.history("Cooperatives", told, JULY, new double[] {1534, 1500}));
    assertThat(all(svg, "dot", "cy")).hasSize(2);
    assertThat(all(svg, "passed", "cy")).hasSize(1);
    assertThat(svg).contains(">1939<", ">1942<");
    assertThat(svg(DRAWINGS.history("Alone", told, JULY, new double[0])))
        .doesNotContain("class=\"found\"");
  }
}
