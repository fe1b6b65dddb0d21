package org.indusco.planner.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.Schema;
import org.indusco.planner.check.Checker;
import org.indusco.planner.check.Verdict;
import org.indusco.planner.outside.Geography;

/// What must be true of every plan, however it came about.
public final class Soundness {

  private static final double ROUNDING = 1e-6;

  private Soundness() {}

  /// Fails unless the checker accepts the plan and values it as the plan says, the bound is not
  /// below the value, and every number is one.
  public static void assertSound(Network network, Geography geography, Plan plan) {
    Verdict verdict = Checker.check(network, geography, plan);
    assertThat(verdict.violations()).as("violations").isEmpty();
    assertThat(plan.summary().checked()).as("checked").isTrue();
    assertThat(plan.summary().value()).as("value").isFinite().isEqualTo(verdict.value());
    double rounding = ROUNDING * Math.max(1, Math.abs(verdict.value()));
    assertThat(plan.summary().bound())
        .as("bound")
        .isFinite()
        .isGreaterThanOrEqualTo(verdict.value() - rounding);
    assertThat(plan.summary().gap()).as("gap").isFinite();
    Plan.schemas().forEach(schema -> assertFinite(plan, schema));
  }

  private static <R extends Record> void assertFinite(Plan plan, Schema<R> schema) {
    for (R row : plan.rows(schema.type())) {
      Tables.numbers(schema).stream()
          .filter(field -> Rows.cell(row, field.component()) != null)
          .forEach(
              field ->
                  assertThat(Tables.number(row, field))
                      .as("%s of %s", field.heading(), row)
                      .isFinite());
    }
  }
}
