package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.wording.Language;

/// The report on a plan as one HTML file.
///
/// The file holds everything that it shows: it opens without a network and asks for nothing. What
/// its script adds, such as copying a table, nothing else needs. It is well-formed XML. A figure
/// of a table that is shown rounded is a `data` element whose value is the figure before that, and
/// every table has the id of its caption.
public final class HtmlReport {

  private HtmlReport() {}

  /// The report.
  ///
  /// @param completed the network that was planned, with its defaults filled in
  /// @param plan a plan for it
  /// @param beside what else is shown
  /// @param language in which the report speaks; names are those of the network
  public static String html(Network completed, Plan plan, Attachments beside, Language language) {
    Given given = Given.of(completed, plan, language);
    List<Section> sections = new ArrayList<>();
    sections.add(Brief.of(given));
    sections.add(Goals.of(given, beside.goals()));
    sections.add(MovesMap.of(given, beside.movesMapSvg()));
    sections.add(Orders.of(given));
    Reserves.find(given).ifPresent(sections::add);
    sections.add(Moves.of(given));
    sections.add(Scarce.of(given));
    sections.add(Depots.of(given));
    sections.add(work(given));
    sections.add(Assumed.of(given, beside.changes(), beside.defaultsTaken()));
    sections.add(Sources.of(given));
    sections.add(InFigures.of(given));
    return Page.of(
        given.words(),
        given.say("htmlreport.title", Heading.name(given)),
        Heading.of(given),
        sections);
  }

  private static Section work(Given given) {
    List<Node> body = new ArrayList<>(Work.of(given));
    body.addAll(Trained.of(given));
    body.addAll(Output.of(given));
    body.addAll(Carriage.of(given));
    return new Section("work", given.say("htmlreport.work"), body);
  }
}
