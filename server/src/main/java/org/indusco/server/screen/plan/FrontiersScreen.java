package org.indusco.server.screen.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalLong;
import org.indusco.app.job.FrontierWish;
import org.indusco.app.library.Edition;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.server.api.Keys;
import org.indusco.server.api.Lent;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The frontiers of a network, and the form by which one is asked for.
@Controller
public final class FrontiersScreen {

  private static final String ADDRESS = "/networks/{code}/frontiers";
  private static final int NEWEST = 50;

  private final ReadingRoom room;
  private final PlanOffice office;

  /// @param room where networks are read
  /// @param office where frontiers are asked for
  public FrontiersScreen(ReadingRoom room, PlanOffice office) {
    this.room = room;
    this.office = office;
  }

  /// The page.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(
      HttpServletRequest request, @PathVariable("code") String code) {
    return page(Visitor.of(request), code, FrontierForm.usual(), null).answer();
  }

  /// Asks for a frontier.
  @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> ask(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "key") String key,
      @RequestParam(name = "first-goal") String first,
      @RequestParam(name = "second-goal") String second,
      @RequestParam(name = "points") String points,
      @RequestParam(name = "gap") String gap,
      @RequestParam(name = "seed") String seed,
      @RequestParam(name = "knowing", defaultValue = "") String knowing) {
    Visitor visitor = Visitor.of(request);
    Person person = visitor.person();
    FrontierForm typed = new FrontierForm(first, second, points, gap, seed, knowing);
    return Asking.answer(
        () ->
            office.submit(person, Keys.uuid("key", key), code, OptionalLong.empty(), typed.wish()),
        complaint ->
            page(visitor, code, typed, complaint)
                .status(complaint.problem().code().status())
                .answer());
  }

  private Page page(
      Visitor visitor, String code, FrontierForm form, @Nullable Complaint complaint) {
    Person person = visitor.reader();
    LentNetwork network = room.find(person, code).orElseThrow(visitor::notThere);
    String address = Ways.frontiers(code);
    String title = Lent.title(network, visitor.language());
    Page page = Page.of(visitor, address, "frontiers.title", title);
    page.add(Ways.line(page, "job.plans", Ways.plans(code))).paragraph("frontiers.lead");
    new PlansLists(page, office, person, code)
        .jobs(
            office.listJobs(person, code, NEWEST).stream()
                .flatMap(List::stream)
                .filter(job -> job.task() instanceof FrontierWish)
                .toList());
    if (!office.mayPlan(person, code)) {
      return page;
    }
    page.heading("frontiers.new");
    return office.findEdition(person, code).filter(Edition::sound).isEmpty()
        ? page.paragraph("network.faults")
        : page.add(form.element(page, address, complaint));
  }
}
