package org.indusco.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.exchange.report.Names;
import org.indusco.model.difference.ReserveDifference;

/// How stock targets fare otherwise, a line each.
final class ReserveWords {

  private static final int NAMED = 5;

  private ReserveWords() {}

  /// The lines; none where there is no difference.
  static List<String> of(List<ReserveDifference> reserves, Names names) {
    if (reserves.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(Locale.ROOT, "Stock targets that fare otherwise: %,d", reserves.size()));
    reserves.stream().limit(NAMED).forEach(each -> lines.add(line(each, names)));
    if (reserves.size() > NAMED) {
      lines.add(String.format(Locale.ROOT, "  and %,d more", reserves.size() - NAMED));
    }
    return lines;
  }

  private static String line(ReserveDifference reserve, Names names) {
    return String.format(
        Locale.ROOT,
        "  %s, %s: %,.0f of %,.0f in store in the end instead of %,.0f",
        names.depot(reserve.depot()),
        names.good(reserve.good()),
        reserve.after().kept(),
        reserve.after().target(),
        reserve.before().kept());
  }
}
