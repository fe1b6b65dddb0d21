package org.indusco.exchange.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Listing;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// All checks, in their order: rows by themselves, tables by themselves, tables together, and the
/// network as a whole.
public final class Checks {

  /// Those that look at a row by itself, whatever the others are.
  private static final List<Check> OF_ROWS =
      List.of(
          new Figures(),
          new SensibleDates(),
          new DateOrder(),
          new Contradictions(),
          new Lookalikes());

  private Checks() {}

  /// Those that look at a table by itself, whatever the others are.
  private static final Set<Class<? extends Check>> OF_ONE_TABLE =
      Set.of(Positions.class, Keys.class, NearNames.class, Overlaps.class);

  private static List<Check> ofTables(Known known) {
    return List.of(
        new RowCounts(),
        new Positions(),
        new OrderWindows(),
        new Keys(),
        new NearNames(),
        new Overlaps(),
        new Shapes(),
        new References(known.settled()),
        new EquipmentKinds(),
        new Units(),
        new MassBalance(),
        new Industries(),
        new Learning(),
        new Goods(),
        new Sites(known.terrains()),
        new Decisions(known.terrains()));
  }

  /// What is known of a network from others that were checked before.
  ///
  /// @param quiet tables that were sound by themselves
  /// @param settled tables of which what they refer to was there, and is the same
  /// @param terrains where conditions of places are kept
  public record Known(
      Set<Class<? extends Record>> quiet, Set<Class<? extends Record>> settled, Terrains terrains) {

    /// Nothing.
    public static Known nothing() {
      return new Known(Set.of(), Set.of(), new Terrains());
    }
  }

  /// Checks a network.
  ///
  /// @param known what is known from networks that were checked before
  /// @param before what reading it found
  /// @param faults told of everything that is wrong
  /// @param notes told of what may not be meant
  public static void run(
      Draft draft,
      Known known,
      List<Fault> before,
      Consumer<Fault> faults,
      Consumer<String> notes) {
    Findings found = new Findings(before, faults, notes);
    Draft loud = draft.without(known.quiet());
    OF_ROWS.forEach(check -> check.look(loud, found));
    for (Check check : ofTables(known)) {
      if (check.needs().stream().allMatch(found::sound)) {
        check.look(OF_ONE_TABLE.contains(check.getClass()) ? loud : draft, found);
      }
    }
  }

  /// Whether nothing is wrong with a network that was sound before it got some rows more. These may
  /// miss what is not there, and meet what is, but take nothing from the others.
  ///
  /// @param base the network without these rows
  /// @param more these rows, in which reading found nothing wrong
  public static boolean soundWith(Draft base, Collection<Listing<?>> more, Terrains terrains) {
    Draft grown = base.and(more);
    Set<Class<? extends Record>> tables = new HashSet<>();
    more.forEach(listing -> tables.add(listing.schema().type()));
    Set<Class<? extends Record>> settled = new HashSet<>(base.byTable().keySet());
    settled.removeAll(tables);
    Findings found = new Findings(List.of(), fault -> {}, note -> {});
    Draft added = new Draft(grown.network(), Map.of()).and(more);
    OF_ROWS.forEach(check -> check.look(added, found));
    for (Check check : ofTables(new Known(Set.of(), settled, terrains))) {
      if (found.clean()) {
        check.look(OF_ONE_TABLE.contains(check.getClass()) ? grown.only(tables) : grown, found);
      }
    }
    return found.clean();
  }

  /// The ids to which the rows of a table may refer, by column; null where the network has no such
  /// table. Nothing when that cannot be told.
  public static Optional<List<@Nullable Set<String>>> targets(Draft draft, Schema<?> schema) {
    return References.targets(draft, schema);
  }

  /// Checks rows by themselves.
  ///
  /// @param faults told of everything that is wrong
  public static void runOnRows(Draft draft, Consumer<Fault> faults) {
    Findings found = new Findings(List.of(), faults, note -> {});
    OF_ROWS.forEach(check -> check.look(draft, found));
  }
}
