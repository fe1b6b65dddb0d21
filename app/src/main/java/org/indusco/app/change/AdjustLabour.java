package org.indusco.app.change;

import java.time.YearMonth;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Retrained;
import org.indusco.model.schema.Evidence;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// More or fewer workers beside the members at a depot; the share of refugees among them stays, and
/// where fewer are there at first, as many fewer have learned another skill before.
public record AdjustLabour(String depot, String skill, Adjustment quantity, Window when)
    implements Change, MonthlyRows<Labour> {

  @Override
  public Network applyTo(Network completed) {
    Network adjusted =
        completed.with(
            Labour.class, Monthly.adjusted(completed, Labour.class, this, quantity, when));
    double before = atFirst(completed);
    double after = atFirst(adjusted);
    return after < before && completed.has(Retrained.class)
        ? adjusted.with(
            Retrained.class,
            completed.rows(Retrained.class).stream()
                .map(row -> here(row) ? part(row, after / before) : row)
                .toList())
        : adjusted;
  }

  private boolean here(Retrained row) {
    return row.depot().equals(depot) && row.skill().equals(skill);
  }

  /// How many there are in the first month.
  private double atFirst(Network network) {
    Horizon horizon = Horizon.of(network.settings());
    return network.rows(Labour.class).stream()
        .filter(this::concerns)
        .filter(row -> horizon.first(row.from()) == 0 && horizon.end(row.to()) > 0)
        .mapToDouble(Labour::quantity)
        .sum();
  }

  private static Retrained part(Retrained row, double share) {
    return new Retrained(
        row.depot(),
        row.skill(),
        row.into(),
        row.ready(),
        share * row.people(),
        share * row.refugees(),
        row.evidence());
  }

  @Override
  public boolean concerns(Labour row) {
    return row.depot().equals(depot) && row.skill().equals(skill);
  }

  @Override
  public @Nullable YearMonth from(Labour row) {
    return row.from();
  }

  @Override
  public @Nullable YearMonth to(Labour row) {
    return row.to();
  }

  @Override
  public double quantity(Labour row) {
    return row.quantity();
  }

  @Override
  public Labour part(Labour row, YearMonth first, YearMonth end, double share) {
    return new Labour(
        depot, skill, first, end, share * row.quantity(), share * row.refugees(), row.evidence());
  }

  @Override
  public Labour fresh(YearMonth first, YearMonth end, double monthly) {
    return new Labour(depot, skill, first, end, monthly, 0, Evidence.NONE);
  }

  @Override
  public String sentence(Network completed, Language language) {
    Called called = new Called(completed, language);
    return called.say(
        "change.labour",
        called.skill(skill),
        called.depot(depot),
        called.adjusted(quantity, called.say("change.worker-months")),
        called.months(when));
  }

  @Override
  public String words() {
    return "labour " + depot + ":" + skill + "=" + quantity.words() + when.words();
  }
}
