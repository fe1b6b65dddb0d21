package org.indusco.server.sketch;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.MadePlan;
import org.indusco.app.job.Wish;
import org.indusco.app.office.PlanOffice;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Settings;
import org.indusco.model.wording.Language;
import org.indusco.server.asset.Assets;
import org.indusco.server.atlas.Look;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a plan's map with its scripts, which draw it from what [PlanMapApi] tells.
@Controller
public final class PlanMapScreen {

  private static final int BRIEF = 12;

  private final PlanOffice office;

  /// @param office where plans are kept
  public PlanMapScreen(PlanOffice office) {
    this.office = office;
  }

  /// The map of a plan. What is looked at follows from the parameters, which the scripts read and
  /// write; here they are taken along to the page in another language.
  ///
  /// @param day what is looked at, as [Look] tells it; so are the others
  @GetMapping("/plans/{hash}/map")
  ResponseEntity<String> map(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestParam(name = "day", defaultValue = "") String day,
      @RequestParam(name = "layers", defaultValue = "") String layers,
      @RequestParam(name = "at", defaultValue = "") String at,
      @RequestParam(name = "about", defaultValue = "") String about) {
    Visitor visitor = Visitor.of(request);
    MadePlan made = office.findMade(visitor.reader(), hash).orElseThrow(visitor::notThere);
    Look look = new Look(day, Look.Range.ALL, layers, at, about);
    return page(visitor, made, look.address("/plans/" + hash + "/map"));
  }

  private ResponseEntity<String> page(Visitor visitor, MadePlan made, String address) {
    KeptPlan kept = made.kept();
    Language language = visitor.language();
    String title = name(made, language);
    String plan = "/plans/" + kept.hash();
    String twin = "/api/v1/plans/" + kept.hash() + "/atlas";
    Page page = Page.of(visitor, address, "plan-map.title", title).within(kept.network()).filling();
    String ground = Scripts.add(page, Assets.PLAN, kept.network(), twin);
    List<Node> inside = new ArrayList<>();
    inside.add(Element.of("p", page.say("plan-map.loading")));
    inside.add(
        Element.of(
            "noscript",
            Element.of(
                "p",
                new Node.Text(page.say("plan-map.no-script") + " "),
                Element.of("a", page.say("plan-map.no-script.to"))
                    .with("href", plan + "/report"))));
    if (office.mayPlan(visitor.reader(), kept.network())) {
      inside.add(form(page, plan));
    }
    page.add(
        Element.of("div", inside)
            .with("id", "plan-map")
            .with("data-folio", twin)
            .with("data-ground", ground)
            .with("data-network", kept.network())
            .with("data-file", kept.network() + "-" + brief(kept.hash()))
            .with("data-title", title)
            .with("data-plan", plan)
            .with("data-language", Languages.mark(language))
            .with("data-words", Scripts.words(language)));
    return page.answer();
  }

  /// The form of the plan's page for changes, which the scripts fill in; without them it is hidden.
  private static Element form(Page page, String plan) {
    String gap = BigDecimal.valueOf(100 * Wish.USUAL.gap()).stripTrailingZeros().toPlainString();
    return new Form(page, plan + "/what-if")
        .hidden("key", UUID.randomUUID().toString())
        .hidden("gap", gap)
        .hidden("changes", "")
        .button("plan.what-if.do")
        .element()
        .with("hidden", "");
  }

  static String name(MadePlan made, Language language) {
    Settings settings = made.planned().network().settings();
    return language == Language.ZH && !settings.nameZh().isEmpty()
        ? settings.nameZh()
        : settings.name();
  }

  private static String brief(String hash) {
    return hash.substring(0, Math.min(BRIEF, hash.length()));
  }
}
