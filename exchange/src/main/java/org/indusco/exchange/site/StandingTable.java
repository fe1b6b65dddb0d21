package org.indusco.exchange.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.indusco.atlas.figure.Figures;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Fact;
import org.indusco.model.schema.Basis;

/// The network in figures on each telling date: what sources count beside what the register holds.
final class StandingTable {

  private static final Set<String> COOPERATIVES = Set.of("cooperatives", "societies");
  private static final Set<String> MEMBERS = Set.of("members");

  private final Page page;
  private final Register register;

  StandingTable(Page page) {
    this.page = page;
    register = page.contents().register();
  }

  Table table() {
    Table table =
        Table.of("network-by-date", page.say("standing.caption"))
            .words("date", page.say("column.date"))
            .figures("cooperatives_in_sources", page.say("column.cooperatives.told"))
            .figures("cooperatives_in_register", page.say("column.cooperatives.held"))
            .figures("members_in_sources", page.say("column.members.told"))
            .figures("members_in_register", page.say("column.members.held"))
            .figures("depots_in_register", page.say("column.depots"))
            .figures("regions", page.say("column.regions"));
    for (LocalDate day : page.contents().dates().all()) {
      table.row(row(day));
    }
    return table;
  }

  private List<Entry> row(LocalDate day) {
    Register.Standing standing = register.on(day);
    boolean tells = register.tellsOf(day);
    Figures members = standing.members();
    return List.of(
        Entry.of(TellingDates.date(day).text(), page.when().of(TellingDates.date(day))),
        told(day, COOPERATIVES),
        tells ? Entry.number(standing.cooperatives(), standing.estimated()) : unknown(),
        told(day, MEMBERS),
        tells ? Entry.number(Math.round(members.total()), members.estimated()) : unknown(),
        depots(standing),
        Entry.number(register.regionsOn(day).size()));
  }

  private Entry depots(Register.Standing standing) {
    Entry number = Entry.number(standing.depots(), standing.undated() > 0);
    return standing.lost() == 0
        ? number
        : number.below(List.of(new Node.Text(page.say("standing.lost", standing.lost()))));
  }

  private Entry unknown() {
    return Entry.of("", Element.of("span", page.say("unknown")).with("class", "unknown"));
  }

  /// What sources count in the month of a day, with the source.
  private Entry told(LocalDate day, Set<String> measures) {
    List<Fact> facts =
        page.contents().chronicle().facts().stream()
            .filter(fact -> counts(fact, measures))
            .filter(fact -> YearMonth.from(fact.date().earliest()).equals(YearMonth.from(day)))
            .toList();
    if (facts.isEmpty()) {
      return unknown();
    }
    Fact fact = facts.getFirst();
    double value = Objects.requireNonNull(fact.value());
    List<Node> sources = new ArrayList<>();
    HowKnown.sources(fact.evidence()).forEach(id -> sources.add(page.known().source(id)));
    boolean estimated = fact.evidence().basis() == Basis.ESTIMATED;
    return Entry.number(Math.round(value), estimated).below(page.listed(sources));
  }

  private static boolean counts(Fact fact, Set<String> measures) {
    return fact.subject().equals("ALL")
        && fact.industry().isEmpty()
        && fact.value() != null
        && measures.contains(fact.measure())
        && fact.date().text().matches("\\d{4}-(0\\d|1[012]).*");
  }
}
