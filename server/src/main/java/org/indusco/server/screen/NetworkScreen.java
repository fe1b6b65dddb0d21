package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Revision;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.app.tree.Totals;
import org.indusco.app.tree.Tree;
import org.indusco.app.tree.TreeCooperative;
import org.indusco.app.tree.TreeDepot;
import org.indusco.app.tree.TreeRegion;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.indusco.model.wording.Language;
import org.indusco.server.api.Lent;
import org.indusco.server.body.Bodies;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A network on a day: its regions, depots and cooperatives, its plans, and who changed it last.
@Controller
public final class NetworkScreen {

  /// So many plans and revisions are listed.
  private static final int NEWEST = 10;

  private final ReadingRoom room;
  private final PlanOffice office;

  /// @param room where networks are read
  /// @param office that has their plans
  public NetworkScreen(ReadingRoom room, PlanOffice office) {
    this.room = room;
    this.office = office;
  }

  /// A network with its regions.
  ///
  /// @param asOf the day; the first of its first month, or that of its creation, when it is empty
  @GetMapping("/networks/{code}")
  public ResponseEntity<String> network(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "as-of", defaultValue = "") String asOf) {
    Visitor visitor = Visitor.of(request);
    LentNetwork network = Lent.network(room, request, code);
    NetworkCard card = network.card();
    LocalDate day = FirstDays.day(network, asOf);
    String address = "/networks/" + code + "?as-of=" + day;
    Page page = Page.titled(visitor, address, Lent.title(network, visitor.language()));
    base(page, card);
    page.add(FirstDays.form(page, "/networks/" + code, day));
    if (!network.sight().rows().everywhere()) {
      page.paragraph("network.part");
    }
    network
        .findTree(card.head(), day)
        .ifPresentOrElse(tree -> tree(page, code, tree), () -> page.paragraph("network.faults"));
    page.add(link(page, "tree.link", TreeScreen.address(code, day)));
    plans(page, visitor.reader(), card);
    revisions(page, network);
    ways(page, card, day);
    if (visitor.reader().isAdministrator()) {
      page.heading("network.public");
      page.paragraph(network.isPublic() ? "network.public.yes" : "network.public.no");
      page.add(PublicScreen.form(page, code, network.isPublic()));
    }
    return page.answer();
  }

  /// A region of a network with its depots and cooperatives.
  ///
  /// @param asOf the day; the first of the network's first month when it is empty
  @GetMapping("/networks/{code}/regions/{region}")
  public ResponseEntity<String> region(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @PathVariable("region") String id,
      @RequestParam(name = "as-of", defaultValue = "") String asOf) {
    Visitor visitor = Visitor.of(request);
    LentNetwork network = Lent.network(room, request, code);
    LocalDate day = FirstDays.day(network, asOf);
    TreeRegion region =
        network.findTree(network.card().head(), day).stream()
            .flatMap(tree -> tree.regions().stream())
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    String address = "/networks/" + code + "/regions/" + id + "?as-of=" + day;
    Page page =
        Page.titled(visitor, address, name(visitor.language(), region.name(), region.nameZh()));
    page.add(link(page, "network.back", "/networks/" + code + "?as-of=" + day));
    if (!id.isEmpty()) {
      String its = BodyScreen.address(code, Bodies.REGIONS, id, day);
      page.add(link(page, "tree.region.page", its));
    }
    for (TreeDepot depot : region.depots()) {
      depot(page, code, day, depot);
    }
    return page.answer();
  }

  private static void tree(Page page, String code, Tree tree) {
    Table table =
        new Table(
            page,
            "network.regions",
            "column.region",
            "column.depots",
            "column.cooperatives",
            "column.crew",
            "column.members",
            "column.refugees");
    for (TreeRegion region : tree.regions()) {
      String name = name(page.visitor().language(), region.name(), region.nameZh());
      Node head =
          region.id().isEmpty()
              ? new Node.Text(page.say("network.none"))
              : Element.of("a", name)
                  .with(
                      "href",
                      "/networks/%s/regions/%s?as-of=%s".formatted(code, region.id(), tree.day()))
                  .verbatim();
      long depots = region.depots().stream().filter(depot -> !depot.id().isEmpty()).count();
      row(table, head, page, depots, region.totals());
    }
    long depots =
        tree.regions().stream()
            .flatMap(region -> region.depots().stream())
            .filter(depot -> !depot.id().isEmpty())
            .count();
    row(table, new Node.Text(page.say("network.all")), page, depots, tree.totals());
    page.add(table.element());
  }

  private static void row(Table table, Node head, Page page, long depots, Totals totals) {
    table.row(
        head,
        count(page, depots),
        count(page, totals.cooperatives()),
        count(page, totals.crew()),
        count(page, totals.members()),
        count(page, totals.refugees()));
  }

  private static void depot(Page page, String code, LocalDate day, TreeDepot depot) {
    String name = name(page.visitor().language(), depot.name(), depot.nameZh());
    page.add(
        depot.id().isEmpty()
            ? Element.of("h2", page.say("network.no-depot"))
            : Element.of(
                "h2",
                Element.of("a", name)
                    .with("href", BodyScreen.address(code, Bodies.DEPOTS, depot.id(), day))));
    if (depot.cooperatives().isEmpty()) {
      page.paragraph("network.no-cooperatives");
      return;
    }
    Table table =
        new Table(
            page,
            "network.cooperatives",
            "column.cooperative",
            "column.industry",
            "column.place",
            "column.crew",
            "column.members",
            "column.refugees");
    for (TreeCooperative one : depot.cooperatives()) {
      table.row(
          Element.of("a", name(page.visitor().language(), one.name(), one.nameZh()))
              .with("href", BodyScreen.address(code, Bodies.COOPERATIVES, one.id(), day)),
          new Node.Text(one.industry()),
          new Node.Text(one.place()),
          count(page, one.totals().crew()),
          count(page, one.totals().members()),
          count(page, one.totals().refugees()));
    }
    page.add(table.element());
  }

  private void plans(Page page, Person person, NetworkCard card) {
    page.heading("network.plans");
    page.add(link(page, "network.plans.all", "/networks/" + card.code() + "/plans"));
    List<KeptPlan> plans = office.listPlans(person, card.code(), NEWEST).orElse(List.of());
    if (plans.isEmpty()) {
      page.paragraph("network.no-plans");
      return;
    }
    Optional<String> inEffect =
        office
            .findChain(person, card.code())
            .flatMap(chain -> chain.findInEffect())
            .map(ballot -> ballot.plan());
    Table table =
        new Table(
            page,
            "network.plans.table",
            "column.plan",
            "column.made",
            "column.author",
            "column.revision",
            "column.changes",
            "column.effect");
    for (KeptPlan plan : plans) {
      table.row(
          Element.of("a", Element.of("code", plan.hash().substring(0, 12)).verbatim())
              .with("href", "/plans/" + plan.hash()),
          new Node.Text(Moments.text(plan.madeAt())),
          new Node.Text(plan.author()),
          count(page, plan.revision()),
          new Node.Text(String.join("; ", plan.changes())),
          new Node.Text(
              inEffect.filter(plan.hash()::equals).isPresent()
                  ? page.say("network.in-effect")
                  : office.stale(plan) ? page.say("plan.stale") : ""));
    }
    page.add(table.element());
  }

  private static void revisions(Page page, LentNetwork network) {
    page.heading("network.revisions");
    List<Revision> revisions = network.revisions(Long.MAX_VALUE, NEWEST);
    if (revisions.isEmpty()) {
      page.paragraph("network.no-revisions");
      return;
    }
    Table table =
        new Table(
            page,
            "network.revisions.table",
            "column.revision",
            "column.recorded",
            "column.author",
            "column.reason",
            "column.subjects");
    for (Revision revision : revisions) {
      table.row(
          Element.of("a", Long.toString(revision.number()))
              .with("href", RevisionScreen.address(network.card().code(), revision.number()))
              .verbatim(),
          new Node.Text(Moments.text(revision.recordedAt())),
          new Node.Text(revision.author()),
          new Node.Text(revision.reason()),
          count(page, revision.subjects()));
    }
    page.add(table.element());
  }

  private static void base(Page page, NetworkCard card) {
    String base = card.base();
    if (base != null) {
      page.add(
          Element.of(
              "p",
              Element.of("a", page.say("network.scenario-of", base))
                  .with("href", "/networks/" + base)));
    }
  }

  /// What can be done with it.
  private static void ways(Page page, NetworkCard card, LocalDate day) {
    String address = "/networks/" + card.code();
    page.heading("network.tables").paragraph("network.tables.lead");
    List<Element> tables = new ArrayList<>();
    for (Schema<?> schema : Network.schemas()) {
      Element name =
          Element.of("a", schema.name())
              .with("href", TableScreen.address(card.code(), schema.name()))
              .verbatim();
      tables.add(Element.of("li", name));
    }
    page.add(Element.of("ul", tables).with("class", "names"));
    page.add(link(page, "network.scenarios", address + "/scenarios"));
    page.add(link(page, "network.import", "/imports?network=" + card.code()));
    String export = "/api/v1" + address + "/export.%s?as-of=" + day;
    page.add(link(page, "network.workbook", export.formatted("xlsx")));
    page.add(link(page, "network.folder", export.formatted("zip")));
  }

  private static Element link(Page page, String key, String href) {
    return Element.of("p", Element.of("a", page.say(key)).with("href", href));
  }

  private static Node count(Page page, long number) {
    return Element.of("span", page.say("count", number)).with("class", "number").verbatim();
  }

  /// What something is called in a language.
  static String name(Language language, String name, String nameZh) {
    return language == Language.ZH && !nameZh.isEmpty() ? nameZh : name;
  }
}
