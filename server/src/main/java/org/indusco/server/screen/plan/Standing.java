package org.indusco.server.screen.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.approval.ApprovalRecord;
import org.indusco.app.approval.ApprovalRecord.Act;
import org.indusco.app.approval.Ballot;
import org.indusco.app.approval.Chain;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.MadePlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Party;
import org.indusco.model.wording.Language;
import org.indusco.server.page.Area;
import org.indusco.server.page.Choice;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;

/// How a plan stands with the parties, and the forms by which it is put to them, approved and
/// rejected.
final class Standing {

  private static final int LINES = 3;

  private final Page page;
  private final PlanOffice office;
  private final Person person;
  private final KeptPlan kept;
  private final String address;
  private final Map<String, String> parties = new LinkedHashMap<>();

  Standing(Page page, PlanOffice office, Person person, MadePlan made) {
    this.page = page;
    this.office = office;
    this.person = person;
    kept = made.kept();
    address = Ways.plan(kept.hash());
    for (Party party : made.planned().network().rows(Party.class)) {
      boolean chinese = page.visitor().language() == Language.ZH && !party.nameZh().isEmpty();
      parties.put(party.id(), chinese ? party.nameZh() : party.name());
    }
  }

  /// @param plans whether the person may put plans to the parties
  void show(boolean plans, PlanForms forms) {
    page.heading("plan.parties");
    Chain chain = office.findChain(person, kept.network()).orElseThrow();
    Optional<Ballot> ballot = chain.findBallot(kept.hash());
    if (ballot.isPresent()) {
      ballot(ballot.get());
      if (!ballot.get().inEffect()) {
        decide(ballot.get(), forms);
      }
      chain(chain);
    } else if (parties.isEmpty()) {
      page.paragraph("plan.parties.none");
    } else {
      page.paragraph("plan.not-put");
      complaint(forms);
      if (plans) {
        page.add(new Form(page, address + "/put").button("plan.put").element());
      }
    }
  }

  /// What was wrong, where there is no form that could say it.
  private void complaint(PlanForms forms) {
    var complaint = forms.ofDecision();
    if (complaint != null) {
      Language language = page.visitor().language();
      page.add(
          Element.of(
                  "p",
                  page.say(
                      "sentences",
                      complaint.problem().sentence(language),
                      complaint.problem().help(language)))
              .with("class", "wrong")
              .with("role", "alert"));
    }
  }

  private void ballot(Ballot ballot) {
    boolean now =
        office
            .findChain(person, kept.network())
            .flatMap(Chain::findInEffect)
            .filter(last -> last.plan().equals(kept.hash()))
            .isPresent();
    page.add(
        Element.of(
                "p",
                page.say(
                    now
                        ? "plan.in-effect"
                        : ballot.inEffect() ? "plan.was-in-effect.long" : "plan.waits"))
            .with("class", "lead"));
    Table table =
        new Table(page, "plan.ballot", "column.party", "column.needed", "column.still-missing");
    ballot.put().needed().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            party ->
                table.row(
                    Ways.text(name(party.getKey())),
                    Ways.figure(page.say("count", party.getValue())),
                    Ways.figure(
                        page.say("count", ballot.missing().getOrDefault(party.getKey(), 0)))));
    page.add(table.element());
  }

  private String name(String party) {
    return parties.getOrDefault(party, party);
  }

  /// What the person can say for the parties that they speak for.
  private void decide(Ballot ballot, PlanForms forms) {
    List<String> speaks =
        office.speaksFor(person, kept.network()).stream()
            .filter(ballot.put().needed()::containsKey)
            .toList();
    if (speaks.isEmpty()) {
      return;
    }
    if (ballot.put().author().equals(person.name())) {
      page.paragraph("plan.own");
      return;
    }
    if (speaks.size() == 1) {
      page.paragraph("plan.speaks", name(speaks.getFirst()));
    }
    page.add(party(new Form(page, address + "/approve"), speaks).button("plan.approve").element());
    page.add(
        party(new Form(page, address + "/reject", forms.ofDecision()), speaks)
            .area(new Area("why", forms.why(), LINES, "hint.why"))
            .button("plan.reject")
            .element());
  }

  private Form party(Form form, List<String> speaks) {
    if (speaks.size() == 1) {
      return form.hidden("party", speaks.getFirst());
    }
    Map<String, String> options = new LinkedHashMap<>();
    speaks.forEach(id -> options.put(id, name(id)));
    return form.choice(new Choice("party", options, speaks.getFirst()));
  }

  private void chain(Chain chain) {
    Table table =
        new Table(
            page,
            "plan.chain",
            "column.number",
            "column.when",
            "column.person",
            "column.what",
            "column.record");
    for (ApprovalRecord record : chain.records()) {
      if (record.plan().equals(kept.hash())) {
        table.row(
            Ways.figure(page.say("count", record.number())),
            Ways.moment(record.at()),
            Ways.text(record.person()),
            Ways.text(act(record.act())),
            code(record.hash()));
      }
    }
    page.add(table.element());
    page.add(
        Ways.line(page, "plan.chain.all", "/api/v1/networks/" + kept.network() + "/approvals"));
  }

  private static Node code(String hash) {
    return Element.of("code", Ways.brief(hash)).with("title", hash).verbatim();
  }

  private String act(Act act) {
    return switch (act) {
      case Act.Put put -> page.say("plan.act.put");
      case Act.Approve approve -> page.say("plan.act.approve", name(approve.party()));
      case Act.Reject reject -> page.say("plan.act.reject", name(reject.party()), reject.why());
    };
  }
}
