package org.indusco.server.change;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.register.Change;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.table.RowEdit;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.row.CheckedRow;
import org.indusco.exchange.row.RowCheck;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;

/// Rows that somebody wants to have said, checked each by itself.
public final class Edits {

  private final ChangeOffice office;
  private final NetworkCard card;
  private final Map<String, Set<String>> headings = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private int count;

  /// Rows of a network.
  ///
  /// @param office that knows which columns the network has beside those of its tables' definitions
  public Edits(ChangeOffice office, NetworkCard card) {
    this.office = office;
    this.card = card;
  }

  /// The definition of a table; empty when there is no such table.
  public static Optional<Schema<?>> findSchema(String table) {
    for (Schema<?> schema : Network.schemas()) {
      if (schema.name().equals(table)) {
        return Optional.of(schema);
      }
    }
    return Optional.empty();
  }

  /// Adds a row.
  ///
  /// @param place where it stands, as a JSON pointer
  /// @throws ProblemException when it is of a table or has a column that is not there, or its key
  ///     is none of the table
  public Edits add(String place, RowEdit edit) {
    if (findSchema(edit.table()).isEmpty()) {
      throw problem(Code.UNKNOWN_TABLE, place + "/table", edit.table());
    }
    if (!edit.keyFits()) {
      List<String> wanted = RowEdit.keyHeadings(edit.table());
      throw new ProblemException(
          Problem.of(Code.BAD_ROW_KEY, wanted.isEmpty() ? "key" : String.join(", ", wanted))
              .at(place + "/key")
              .with(String.join(", ", edit.key())));
    }
    edit.key().forEach(text -> requireComposed(place + "/key", text));
    SequencedMap<String, String> cells = edit.cells();
    int number = count++;
    if (cells == null) {
      changes.addAll(edit.changes(edit.line()));
    } else {
      cells.keySet().forEach(heading -> requireKnown(place, edit.table(), heading));
      for (String heading : RowEdit.keyHeadings(edit.table())) {
        requireComposed(place + "/cells/" + heading, cells.getOrDefault(heading, ""));
      }
      check(number, edit);
    }
    return this;
  }

  private void check(int place, RowEdit edit) {
    CheckedRow checked = RowCheck.of(edit.table(), edit.line());
    checked.faults().forEach(fault -> flaws.add(Flaw.of(place, fault)));
    if (!checked.sound()) {
      return;
    }
    Optional<String> other = edit.findOtherKey(checked.cells());
    other.ifPresent(
        heading ->
            flaws.add(
                Flaw.of(
                    place,
                    new Fault(
                        Fault.Kind.CONTRADICTION,
                        "table " + edit.table(),
                        0,
                        heading,
                        checked.cells().getOrDefault(heading, ""),
                        "is not what the key says",
                        "Maybe the row is another one, which is said by a change of its own."))));
    if (other.isEmpty()) {
      changes.addAll(edit.changes(checked.cells()));
    }
  }

  private void requireKnown(String place, String table, String heading) {
    if (RowEdit.dayHeadings(table).contains(heading)) {
      throw problem(Code.DAYS_AMONG_CELLS, place + "/cells", heading);
    }
    if (!headings.computeIfAbsent(table, this::headings).contains(heading)) {
      throw problem(Code.UNKNOWN_COLUMN, place + "/cells", heading);
    }
  }

  private Set<String> headings(String table) {
    Set<String> known = new HashSet<>();
    findSchema(table).ifPresent(s -> s.fields().stream().map(Field::heading).forEach(known::add));
    known.addAll(office.headings(card, table));
    return known;
  }

  /// Ids that look alike must be alike.
  private static void requireComposed(String place, String text) {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw problem(Code.BAD_TEXT, place, text);
    }
  }

  private static ProblemException problem(Code code, String place, String value) {
    return new ProblemException(Problem.of(code).at(place).with(value));
  }

  /// The headings of the columns that a network gives to a table: those of its definition but its
  /// days, then its own.
  public List<String> columns(String table) {
    Set<String> columns = new LinkedHashSet<>();
    findSchema(table).ifPresent(s -> s.fields().stream().map(Field::heading).forEach(columns::add));
    columns.addAll(headings(table).stream().sorted().toList());
    columns.removeAll(RowEdit.dayHeadings(table));
    columns.remove("");
    return List.copyOf(columns);
  }

  /// What is wrong with the rows, each by itself.
  public List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  /// The changes that say them.
  ///
  /// @throws ProblemException when something is wrong with one of them
  public List<Change> changes() {
    if (!flaws.isEmpty()) {
      throw new ProblemException(Problem.of(Code.BAD_ROWS).beside("faults", flaws()));
    }
    return List.copyOf(changes);
  }
}
