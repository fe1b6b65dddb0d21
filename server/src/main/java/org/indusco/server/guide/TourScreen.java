package org.indusco.server.guide;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// A tour of five minutes: each step says what there is to see, leads there, and on.
@Controller
public final class TourScreen {

  private final ReadingRoom room;

  /// @param room that knows whether the network of the tour may be read
  public TourScreen(ReadingRoom room) {
    this.room = room;
  }

  /// Where it begins.
  @GetMapping("/tour")
  ResponseEntity<String> begin(HttpServletRequest request) {
    Visitor visitor = Visitor.of(request);
    Page page = Page.of(visitor, "/tour", "tour.title");
    page.add(Element.of("p", page.say("tour.lead")).with("class", "lead"));
    hint(page);
    List<Element> steps = new ArrayList<>();
    for (int number = 1; number <= Tour.steps().size(); number++) {
      steps.add(Element.of("li", link(title(page, number), address(number))));
    }
    page.add(Element.of("ol", steps));
    return page.add(
            Element.of("p", link(page.say("tour.begin"), address(1)).with("class", "button")))
        .answer();
  }

  /// A step.
  ///
  /// @param number from 1
  @GetMapping("/tour/{step}")
  ResponseEntity<String> step(HttpServletRequest request, @PathVariable("step") String number) {
    if (!number.matches("[1-9]") || Integer.parseInt(number) > Tour.steps().size()) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    int at = Integer.parseInt(number);
    Tour.Step step = Tour.steps().get(at - 1);
    Page told = Page.of(Visitor.of(request), address(at), "tour.step." + step.id());
    told.add(
        Element.of("p", told.say("tour.step", at, Tour.steps().size())).with("class", "purpose"));
    told.add(Element.of("p", told.say("tour.told." + step.id())).with("class", "lead"));
    hint(told);
    if (isThere(told.visitor())) {
      told.add(
          Element.of(
              "p",
              link(told.say("tour.look." + step.id()), step.withWayBack(at))
                  .with("class", "button")));
    }
    return told.add(ways(told, at)).answer();
  }

  /// A step in both languages.
  ///
  /// @param number from 1
  /// @param address of the page that is shown
  record StepTold(int number, String address, Said en, Said zh) {

    private static StepTold of(int number, Tour.Step step) {
      return new StepTold(
          number, step.address(), Said.of(step, Language.EN), Said.of(step, Language.ZH));
    }
  }

  /// What a step says in a language.
  ///
  /// @param told what there is to see
  record Said(String title, String told) {

    private static Said of(Tour.Step step, Language language) {
      Wording words = Wording.of(Page.class, language);
      return new Said(words.say("tour.step." + step.id()), words.say("tour.told." + step.id()));
    }
  }

  /// The same for programs.
  @Operation(summary = "The steps of the tour with what each says, in both languages")
  @GetMapping("/api/v1/tour")
  @ResponseBody
  ResponseEntity<List<StepTold>> steps() {
    List<StepTold> steps = new ArrayList<>();
    for (Tour.Step step : Tour.steps()) {
      steps.add(StepTold.of(steps.size() + 1, step));
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(steps);
  }

  /// The steps before and after, and all of them.
  private static Element ways(Page page, int at) {
    List<Node> ways = new ArrayList<>();
    if (at > 1) {
      ways.add(
          link(page.say("tour.before", title(page, at - 1)), address(at - 1)).with("rel", "prev"));
    }
    if (at < Tour.steps().size()) {
      ways.add(
          link(page.say("tour.next", title(page, at + 1)), address(at + 1)).with("rel", "next"));
    }
    ways.add(link(page.say("tour.all"), "/tour"));
    return Element.of("nav", ways)
        .with("class", "tour-ways")
        .with("aria-label", page.say("tour.ways"));
  }

  /// Says so where the network is missing through which the tour leads.
  private void hint(Page page) {
    if (!isThere(page.visitor())) {
      page.add(
          Element.of(
                  "p",
                  new Node.Text(page.say("tour.not-here") + " "),
                  link(page.say("home.example"), "/help#the-example"))
              .with("class", "note"));
    }
  }

  private boolean isThere(Visitor visitor) {
    return room.find(visitor.reader(), Tour.NETWORK).isPresent();
  }

  private static String title(Page page, int number) {
    return page.say("tour.step." + Tour.steps().get(number - 1).id());
  }

  private static Element link(String words, String href) {
    return Element.of("a", words).with("href", href);
  }

  private static String address(int number) {
    return "/tour/" + number;
  }
}
