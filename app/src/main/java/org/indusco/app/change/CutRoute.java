package org.indusco.app.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.network.Route;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// All ways between two neighbouring places are cut, in both directions.
///
/// @param one place at one end
/// @param other place at the other end
public record CutRoute(String one, String other, Window when) implements Change {

  /// Rows keep their places, since plans name routes by number; what a row is open after the cut
  /// is a row of its own behind all others.
  @Override
  public Network applyTo(Network completed) {
    LocalDate cut = when.firstDay();
    LocalDate day = cut == null ? completed.settings().start().atDay(1) : cut;
    LocalDate again = when.dayAfter();
    List<Route> rows = new ArrayList<>();
    List<Route> afterwards = new ArrayList<>();
    for (Route row : completed.rows(Route.class)) {
      rows.add(joins(row) ? open(row, row.openFrom(), earlier(row.openTo(), day)) : row);
      if (joins(row) && again != null && opensAfter(row, again)) {
        afterwards.add(open(row, later(row.openFrom(), again), row.openTo()));
      }
    }
    rows.addAll(afterwards);
    return completed.with(Route.class, rows);
  }

  /// Whether a row joins the two places, in either direction.
  boolean joins(Route row) {
    return (row.from().equals(one) && row.to().equals(other))
        || (row.from().equals(other) && row.to().equals(one));
  }

  private static boolean opensAfter(Route row, LocalDate day) {
    LocalDate to = row.openTo();
    return to == null || day.isBefore(to);
  }

  private static LocalDate earlier(@Nullable LocalDate end, LocalDate day) {
    return end == null || day.isBefore(end) ? day : end;
  }

  private static LocalDate later(@Nullable LocalDate begin, LocalDate day) {
    return begin == null || begin.isBefore(day) ? day : begin;
  }

  private static Route open(Route row, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Route(
        row.from(),
        row.to(),
        row.mode(),
        row.km(),
        row.days(),
        row.cost(),
        row.tonnes(),
        from,
        to,
        row.bothWays(),
        row.evidence());
  }

  @Override
  public String sentence(Network completed, Language language) {
    Called called = new Called(completed, language);
    return called.say("change.route", called.place(one), called.place(other), called.months(when));
  }

  @Override
  public String words() {
    return "cut-route " + one + ":" + other + when.words();
  }
}
