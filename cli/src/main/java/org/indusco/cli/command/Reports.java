package org.indusco.cli.command;

import java.util.List;
import java.util.Map;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.account.Account;
import org.indusco.exchange.report.Attachments;
import org.indusco.exchange.report.HtmlReport;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Omission;
import org.indusco.model.wording.Language;

/// Draws the map for a report and puts both together.
final class Reports {

  private Reports() {}

  /// The report on a plan as a page of HTML.
  ///
  /// @param changes that were made to the network before it was planned, a sentence each in the
  ///     language of the report
  /// @param defaults what the network leaves out
  /// @param language of the report and of the map in it
  static String html(
      PlannedNetwork planned, List<String> changes, List<Omission> defaults, Language language) {
    String map = planned.movesByMonth(language);
    List<Map<Goal.Aim, Double>> goals = planned.accounts().stream().map(Account::reached).toList();
    Attachments beside = new Attachments(map, goals, changes, defaults);
    return HtmlReport.html(planned.network(), planned.plan(), beside, language);
  }
}
