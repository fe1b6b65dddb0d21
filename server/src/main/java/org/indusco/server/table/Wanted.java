package org.indusco.server.table;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Row;
import org.indusco.app.sight.LentNetwork;
import org.indusco.server.api.AsOf;
import org.indusco.server.api.Paging;
import org.indusco.server.guard.Parameters;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Which rows of a table are looked for, and in which order. Capitals and small letters are the
/// same.
///
/// @param table its name
/// @param day on which they hold; null for all days
/// @param find what one of their cells has somewhere; empty for anything
/// @param cells what the cells of columns must have, by heading, as [Condition] reads it
/// @param sort the heading by which they are ordered; empty for the order in which they came
/// @param descending whether that order is turned round
public record Wanted(
    String table,
    @Nullable LocalDate day,
    String find,
    Map<String, String> cells,
    String sort,
    boolean descending) {

  private static final int AT_A_TIME = 10_000;
  private static final int MOST_ROWS = 200_000;

  /// Of tables up to this length it is told how many rows they have.
  private static final int COUNTED = 2_000;

  private static final String DOWN = "-";

  public Wanted {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  /// How the rows are asked for in an address.
  ///
  /// @param asOf the day; empty for all days
  /// @param find what one of their cells has
  /// @param sort a heading, with a hyphen before it to turn the order round
  /// @param all parameters, among which are those of columns
  public record Asked(String asOf, String find, String sort, Map<String, String> all) {

    public Asked {
      all = Map.copyOf(all);
    }
  }

  /// Reads what is asked for.
  ///
  /// @param columns the headings of the table
  /// @throws ProblemException when there is no such column or day
  public static Wanted of(String table, Collection<String> columns, Asked asked) {
    SequencedMap<String, String> cells = new TreeMap<>();
    asked
        .all()
        .forEach(
            (name, text) -> {
              if (name.startsWith(Parameters.CELL) && !text.isBlank()) {
                String heading = name.substring(Parameters.CELL.length());
                require(columns, heading, Code.UNKNOWN_COLUMN, name);
                cells.put(heading, text.strip());
              }
            });
    boolean down = asked.sort().startsWith(DOWN);
    String sort = down ? asked.sort().substring(DOWN.length()) : asked.sort();
    if (!sort.isEmpty()) {
      require(columns, sort, Code.UNKNOWN_SORT, "sort");
    }
    LocalDate day = asked.asOf().isEmpty() ? null : AsOf.day(asked.asOf());
    return new Wanted(table, day, asked.find().strip(), cells, sort, down);
  }

  private static void require(Collection<String> known, String heading, Code code, String where) {
    if (!known.contains(heading)) {
      throw new ProblemException(Problem.of(code).at(where).with(heading));
    }
  }

  /// Whether some rows are left out.
  public boolean isPart() {
    return !find.isEmpty() || !cells.isEmpty();
  }

  /// The same rows in the order of a column; turned round when that is their order already.
  public Wanted sortedBy(String heading) {
    return new Wanted(table, day, find, cells, heading, sort.equals(heading) && !descending);
  }

  /// All rows of the day.
  public Wanted all() {
    return new Wanted(table, day, "", Map.of(), "", false);
  }

  /// What stands behind the question mark of an address; empty for all rows of all days.
  public String query() {
    List<String> parts = new ArrayList<>();
    if (day != null) {
      parts.add("as-of=" + day);
    }
    if (!find.isEmpty()) {
      parts.add("find=" + encoded(find));
    }
    cells.forEach(
        (heading, text) -> parts.add(encoded(Parameters.CELL + heading) + "=" + encoded(text)));
    if (!sort.isEmpty()) {
      parts.add("sort=" + encoded((descending ? DOWN : "") + sort));
    }
    return String.join("&", parts);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The rows of a page.
  ///
  /// @param rows of the page; their total is of those that were read
  /// @param more whether there are more than that
  public record Found(Paging.Rows<Entry> rows, boolean more) {}

  /// The rows of a page. Of a long table in its own order no more is read than leads to the page;
  /// how many there are then stays unknown.
  ///
  /// @throws ProblemException when the table is too long to be looked through
  public Found page(LentNetwork network, long revision, Paging paging) {
    if (isPart() || !sort.isEmpty()) {
      return new Found(paging.cut(of(network, revision)), /* more= */ false);
    }
    long enough = Math.max(COUNTED, (paging.page() + 1L) * paging.size());
    List<Entry> read = new ArrayList<>();
    Long after = -1L;
    while (after != null && read.size() < enough) {
      int wanted = (int) Math.min(AT_A_TIME, enough - read.size());
      LentNetwork.Part part = network.entries(table, revision, day, after, wanted);
      read.addAll(part.entries());
      requireFew(read.size());
      after = part.next();
    }
    return new Found(paging.cut(read), after != null);
  }

  private void requireFew(int rows) {
    if (rows > MOST_ROWS) {
      throw new ProblemException(
          Problem.of(Code.LIMIT, 0, MOST_ROWS).at(table).with(Integer.toString(rows)));
    }
  }

  /// The rows.
  ///
  /// @throws ProblemException when the table is too long to be looked through
  public List<Entry> of(LentNetwork network, long revision) {
    List<Entry> found = new ArrayList<>();
    Predicate<Row> sought = sought();
    int seen = 0;
    Long after = -1L;
    while (after != null) {
      LentNetwork.Part part = network.entries(table, revision, day, after, AT_A_TIME);
      part.entries().stream().filter(entry -> sought.test(entry.row())).forEach(found::add);
      seen += part.entries().size();
      requireFew(seen);
      after = part.next();
    }
    return sort.isEmpty() ? List.copyOf(found) : sorted(found);
  }

  /// What tells the rows that are looked for from others.
  private Predicate<Row> sought() {
    Condition anywhere = new Condition(Condition.Sign.HAS, find);
    Map<String, Condition> columns = new TreeMap<>();
    cells.forEach((heading, typed) -> columns.put(heading, Condition.of(typed)));
    return row ->
        (find.isEmpty() || row.cells().values().stream().anyMatch(anywhere::holds))
            && columns.entrySet().stream()
                .allMatch(column -> column.getValue().holds(row.cell(column.getKey())));
  }

  private List<Entry> sorted(List<Entry> entries) {
    return entries.stream()
        .map(entry -> Rank.of(entry, entry.row().cell(sort)))
        .sorted((one, other) -> one.compare(other, descending))
        .map(Rank::entry)
        .toList();
  }

  /// A row by the cell after which it is ordered: numbers by their size before texts by their
  /// letters. Empty cells come last in either direction.
  private record Rank(Entry entry, String text, @Nullable Double number) {

    private static final String NUMBER = "-?[0-9]{1,15}(\\.[0-9]{1,15})?";

    static Rank of(Entry entry, String text) {
      return new Rank(entry, text, text.matches(NUMBER) ? Double.valueOf(text) : null);
    }

    int compare(Rank other, boolean descending) {
      if (text.isEmpty() || other.text.isEmpty()) {
        return Boolean.compare(text.isEmpty(), other.text.isEmpty());
      }
      return descending ? other.compare(this) : compare(other);
    }

    private int compare(Rank other) {
      if (number != null && other.number != null) {
        return number.compareTo(other.number);
      }
      if (number != null || other.number != null) {
        return number != null ? -1 : 1;
      }
      int letters = text.compareToIgnoreCase(other.text);
      return letters != 0 ? letters : text.compareTo(other.text);
    }
  }
}
