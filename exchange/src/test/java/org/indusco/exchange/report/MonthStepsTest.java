package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

final class MonthStepsTest {

  private static MonthSteps of(Language language) {
    return new MonthSteps(Given.of(HandPlan.COMPLETED.network(), HandPlan.plan(), language));
  }

  /// One cooperative leaves in August, one in September; each works again a month later.
  @Test
  void eachMonthSaysWhoMovesAndWhoStands() {
    assertThat(of(Language.EN).sentences())
        .containsExactly(
            "July 1940: nobody moves, 6 stand at their places.",
            "August 1940: one cooperative moves, 5 stand at their places.",
            "September 1940: one cooperative moves, 5 stand at their places.",
            "October 1940: nobody moves, 6 stand at their places.",
            "November 1940: nobody moves, 6 stand at their places.",
            "December 1940: nobody moves, 6 stand at their places.");
  }

  @Test
  void eachMonthSaysTheSameInChinese() {
    assertThat(of(Language.ZH).sentences().get(1)).isEqualTo("1940年8月：1个合作社迁移，5个在驻地。");
  }

  @Test
  void thePageHoldsWhatItsScriptShows() {
    Given given = Given.of(HandPlan.COMPLETED.network(), HandPlan.plan(), Language.EN);
    Element steps = MonthSteps.of(given, Element.of("figure"), List.of("one", "two"));
    StringBuilder html = new StringBuilder();
    steps.write(html);
    ReadReport page = ReadReport.of("<div>" + html + "</div>");
    var figure = page.all("div").getFirst();
    for (String word : List.of("month", "earlier", "later", "play", "pause", "all", "whole")) {
      assertThat(figure.getAttribute("data-" + word)).isNotBlank();
    }
    assertThat(page.all("li").stream().map(org.w3c.dom.Element::getTextContent))
        .containsExactly("one", "two");
  }
}
