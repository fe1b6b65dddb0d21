package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// A replay as a page, in both languages.
final class ReplayPageTest {

  private static final List<ReplayRow> MONTHS =
      List.of(
          new ReplayRow(HandPlan.month(7), 1000, 1200, 200, 0, true, List.of()),
          new ReplayRow(HandPlan.month(8), 900.5, 1100, 399.5, 2, true, List.of("w1", "c2")),
          new ReplayRow(HandPlan.month(9), 800, 800, 399.5, 0, false, List.of()));

  private static ReadReport page(boolean complete, Language language) {
    return ReadReport.of(
        ReplayPage.html(HandPlan.COMPLETED.network(), 3200, MONTHS, complete, language));
  }

  @Test
  void tellsWhatForesightWasWorth() {
    ReadReport page = page(true, Language.EN);
    assertThat(page.section("chart"))
        .contains(
            "As it came to pass, the months are worth 2,701 money, with hindsight 3,100 money:"
                + " foresight was worth 400 money. No plan of the whole horizon can pass 3,200"
                + " money.")
        .contains("Jul 40", "2 lost", "as it came to pass");
    assertThat(page.row("replay", "August 1940").stream().map(ReadReport::words))
        .containsExactly(
            "August 1940", "901", "1,100", "400", "2", "yes", "Baoji Wool, Baoji Cotton");
    assertThat(page.value("replay", "August 1940", "As it came to pass")).isEqualTo(900.5);
    assertThat(page(false, Language.EN).section("chart")).contains("was stopped early");
  }

  @Test
  void inChineseItSaysTheSame() {
    for (boolean complete : List.of(true, false)) {
      ReadReport chinese = page(complete, Language.ZH);
      assertThat(ReadReport.words(chinese.all("body").getFirst()).replace("Indusco", ""))
          .contains("40年7月", "损失2社", "1940年8月")
          .doesNotContainPattern("[A-Za-z]");
      assertThat(values(chinese)).isEqualTo(values(page(complete, Language.EN)));
    }
    assertThat(page(true, Language.ZH).section("chart"))
        .contains("按实际经过，各月共值2,701元；若有后见之明，则值3,100元：先见之明值400元。");
  }

  private static List<String> values(ReadReport page) {
    return page.all("data").stream().map((Element data) -> data.getAttribute("value")).toList();
  }
}
