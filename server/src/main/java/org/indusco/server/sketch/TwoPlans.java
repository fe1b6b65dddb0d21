package org.indusco.server.sketch;

import org.indusco.app.job.KeptPlan;
import org.indusco.exchange.html.Element;
import org.indusco.server.asset.Assets;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.Languages;

/// Two plans on two maps that show the same month and the same part of the earth.
public final class TwoPlans {

  private TwoPlans() {}

  /// Adds the maps to a page, of two plans that can be compared. Without scripts nothing is there.
  public static void add(Page page, KeptPlan before, KeptPlan after) {
    String first = "/api/v1/plans/" + before.hash() + "/atlas";
    String second = "/api/v1/plans/" + after.hash() + "/atlas";
    if (first.equals(second)) {
      return;
    }
    String ground = Scripts.add(page, Assets.TWO_PLANS, after.network(), first, second);
    page.add(
        Element.of("div", Element.of("p", page.say("plan-map.loading")))
            .with("id", "two-plans")
            .with("data-before", first)
            .with("data-after", second)
            .with("data-ground", ground)
            .with("data-language", Languages.mark(page.visitor().language()))
            .with("data-words", Scripts.words(page.visitor().language())));
  }
}
