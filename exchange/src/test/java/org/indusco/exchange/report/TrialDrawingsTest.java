package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.report.TrialDrawings.NamedBar;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

class TrialDrawingsTest {

  private static final TrialDrawings DRAWINGS = new TrialDrawings(Figures.of("Ch$", Language.EN));

  private static String text(Element drawing) {
    StringBuilder text = new StringBuilder();
    drawing.write(text);
    return text.toString();
  }

  private static double[] all(String drawing, String pattern) {
    return Pattern.compile(pattern)
        .matcher(drawing)
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .toArray();
  }

  /// The heights of the columns are to each other as the scenarios that they count.
  @Test
  void columnsCountEachScenarioOnce() {
    double[] outcomes = new SplittableRandom(3).doubles(400, 1000, 5000).toArray();
    String drawing = text(DRAWINGS.spread("Value", outcomes, 4800, 1200, 3000, 4800));
    double[] heights = all(drawing, "class=\"column\"[^>]* height=\"([0-9.]+)\"");
    double highest = Arrays.stream(heights).max().orElseThrow();
    double perScenario = Arrays.stream(heights).sum() / outcomes.length;
    assertThat(heights).hasSizeBetween(15, 18);
    assertThat(highest / perScenario).isCloseTo(Math.rint(highest / perScenario), within(0.05));
    assertThat(drawing).contains("class=\"planned\"", "class=\"median\"", "aria-label=\"Value\"");
  }

  @Test
  void scenariosThatComeToTheSameAreOneColumn() {
    String drawing = text(DRAWINGS.spread("Value", new double[] {7, 7, 7}, 7, 7, 7, 7));
    assertThat(all(drawing, "class=\"column\"[^>]* height=\"([0-9.]+)\"")).hasSize(1);
    assertThat(drawing).doesNotContain("NaN");
  }

  @Test
  void whatDoesHarmGoesToTheOtherSide() {
    String drawing =
        text(
            DRAWINGS.bars(
                "Gain",
                List.of(new NamedBar("good", 10, "10"), new NamedBar("bad", -5, "\u22125"))));
    double good = all(drawing, "class=\"column\" x=\"([0-9.]+)\"")[0];
    double bad = all(drawing, "class=\"loss\" x=\"([0-9.]+)\"")[0];
    double[] widths = all(drawing, "<rect[^>]* width=\"([0-9.]+)\"");
    assertThat(bad + widths[1]).isCloseTo(good, within(0.2));
    assertThat(widths[0]).isCloseTo(2 * widths[1], within(0.2));
  }
}
