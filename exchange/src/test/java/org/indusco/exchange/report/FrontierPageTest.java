package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// A trade-off as a page.
final class FrontierPageTest {

  private static final TradeOff SHOWN =
      new TradeOff(
          new TradeOff.Axis("Refugees at work", "worker-months", 100),
          new TradeOff.Axis("Army and guerrillas", "money", 5000),
          3000,
          true,
          List.of(
              row(1, 20, 0, 90, 2000, 1900, true, false),
              row(2, 10, 0.5, 80, 3500, 2600, false, false),
              row(3, 0, 1, 60, 3400, 4000, false, true)));

  private final ReadReport page =
      ReadReport.of(
          FrontierPage.html(HandPlan.COMPLETED.network().settings(), null, SHOWN, Language.EN));

  private static FrontierRow row(
      int point,
      double first,
      double second,
      double x,
      double y,
      double limit,
      boolean declared,
      boolean passed) {
    return new FrontierRow(
        point, first, second, x, y, 3000, limit + 2900, limit + 3000, limit, declared, passed);
  }

  @Test
  void everyPointIsADotAndARow() {
    assertThat(dots("dot")).hasSize(2);
    assertThat(dots("dot passed")).hasSize(1);
    assertThat(dots("ring")).hasSize(1);
    assertThat(page.all("tbody")).singleElement();
    assertThat(page.all("tr")).hasSize(4);
  }

  @Test
  void moreOfAGoalIsFurtherToTheRightAndFurtherUp() {
    List<Element> dots = dots("dot");
    assertThat(number(dots.get(0), "cx")).isGreaterThan(number(dots.get(1), "cx"));
    assertThat(number(dots.get(0), "cy")).isGreaterThan(number(dots.get(1), "cy"));
  }

  @Test
  void whatCannotBeIsHatchedAndEveryDotLiesOutsideIt() {
    assertThat(page.all("pattern")).isNotEmpty();
    String limit =
        page.all("path").stream()
            .filter(path -> path.getAttribute("class").equals("limit"))
            .findFirst()
            .orElseThrow()
            .getAttribute("d");
    // Four corners of the chart, one of them cut off by a line or more.
    assertThat(limit).startsWith("M").endsWith("Z");
    assertThat(limit.split("L", -1)).hasSizeGreaterThan(4);
  }

  @Test
  void scalesHaveRoundFiguresAndTurnBackIntoPixels() {
    Scale scale = new Scale(0, 730, 100, 500);
    assertThat(scale.ticks(6)).containsExactly(0.0, 200.0, 400.0, 600.0);
    assertThat(scale.at(365)).isCloseTo(300, within(1e-9));
    assertThat(scale.dividedBy(1000).at(0.365)).isCloseTo(300, within(1e-9));
    assertThat(Scale.step(0.11)).isCloseTo(0.2, within(1e-12));
    assertThat(Scale.step(2.5)).isCloseTo(2.5, within(1e-12));
    assertThat(Scale.step(6)).isEqualTo(10);
  }

  @Test
  void hollowDotsAreExplainedAndWeightsBearTheNamesOfTheGoals() {
    assertThat(page.all("figcaption"))
        .singleElement()
        .satisfies(
            caption ->
                assertThat(caption.getTextContent())
                    .contains("A hollow dot is passed in these two goals"));
    assertThat(page.all("th").stream().map(Element::getTextContent))
        .contains("Weight of refugees at work", "Weight of army and guerrillas");
  }

  @Test
  void inChineseItSaysTheSame() {
    TradeOff shown =
        new TradeOff(
            new TradeOff.Axis("难民就业", "worker-months", 100),
            new TradeOff.Axis("军队与游击队", "money", 5000),
            3000,
            false,
            SHOWN.points());
    ReadReport chinese =
        ReadReport.of(
            FrontierPage.html(
                HandPlan.COMPLETED.network().settings(),
                LocalDate.of(1940, 7, 1),
                shown,
                Language.ZH));
    assertThat(chinese.all("h1").getFirst().getTextContent()).isEqualTo("难民就业与军队与游击队");
    assertThat(chinese.all("th").stream().map(Element::getTextContent))
        .contains("难民就业（人月）", "军队与游击队（元）", "难民就业的权重");
    assertThat(ReadReport.words(chinese.all("body").getFirst()).replace("Indusco", ""))
        .contains("1940年7月1日", "六社四城")
        .doesNotContainPattern("[A-Za-z]");
    assertThat(values(chinese)).isEqualTo(values(page));
  }

  private static List<String> values(ReadReport page) {
    return page.all("data").stream().map(data -> data.getAttribute("value")).toList();
  }

  private List<Element> dots(String style) {
    return page.all("circle").stream()
        .filter(dot -> dot.getAttribute("class").equals(style))
        .toList();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
