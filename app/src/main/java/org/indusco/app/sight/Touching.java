package org.indusco.app.sight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;

/// Which regions changes touch: those to which the rows belonged, and those to which they will.
///
/// What is of the network as a whole, such as a place or a good, and what belongs to no region,
/// has the empty id. A body that is new belongs where it will stand.
final class Touching {

  private static final String COOPERATIVES = "cooperatives";
  private static final String DEPOTS = "depots";
  private static final String PLACE = "place";

  private final Function<LocalDate, Homes> before;
  private final Function<Subject, List<Entry>> said;
  private final Map<Subject, Set<String>> founded = new HashMap<>();

  /// @param before to which regions bodies belong on a day while nothing is changed
  /// @param said what is said of a subject until then
  Touching(Function<LocalDate, Homes> before, Function<Subject, List<Entry>> said) {
    this.before = before;
    this.said = said;
  }

  /// The regions that changes touch.
  Set<String> regions(List<Change> changes) {
    founded.clear();
    changes.forEach(this::noteFounded);
    Set<String> regions = new TreeSet<>();
    changes.forEach(change -> regions.addAll(regions(change)));
    return regions;
  }

  private void noteFounded(Change change) {
    Subject subject = change.subject();
    boolean body = List.of(COOPERATIVES, DEPOTS).contains(subject.table());
    if (body && change instanceof Change.Put put && said.apply(subject).isEmpty()) {
      founded
          .computeIfAbsent(subject, first -> new TreeSet<>())
          .addAll(homes(put.span()).ofPlace(put.row().cell(PLACE).strip(), put.span()));
    }
  }

  private Set<String> regions(Change change) {
    Subject subject = change.subject();
    Set<String> regions = new TreeSet<>();
    for (Entry entry : said.apply(subject)) {
      entry
          .span()
          .shared(change.span())
          .ifPresent(when -> regions.addAll(regions(subject.table(), entry.row(), when)));
    }
    if (change instanceof Change.Put put) {
      regions.addAll(regions(subject.table(), put.row(), put.span()));
    }
    return regions;
  }

  /// The regions of a row, and those of the places that it names for a body to stand at.
  private Set<String> regions(String table, Row row, Span when) {
    Way way = Ways.of(table);
    Set<String> regions = new TreeSet<>(way.regions(row.cells(), homes(when), when));
    if (!(way instanceof Way.Shared) && !(way instanceof Way.Whole)) {
      places(table, row).forEach(place -> regions.addAll(homes(when).ofPlace(place, when)));
    }
    return regions;
  }

  private static List<String> places(String table, Row row) {
    return Network.schemas().stream()
        .filter(schema -> schema.name().equals(table))
        .map(Schema::fields)
        .flatMap(List::stream)
        .filter(field -> field.column().refers() == Place.class)
        .map(Field::heading)
        .map(heading -> row.cell(heading).strip())
        .filter(place -> !place.isEmpty())
        .toList();
  }

  private Homes homes(Span when) {
    LocalDate from = when.from();
    return new WithFounded(before.apply(from == null ? LocalDate.MIN : from));
  }

  /// As before, and new bodies where they will stand.
  private final class WithFounded implements Homes {

    private final Homes known;

    WithFounded(Homes known) {
      this.known = known;
    }

    @Override
    public Set<String> ofCooperative(String id, Span when) {
      Set<String> there = founded.get(Subject.of(COOPERATIVES, List.of(id)));
      return there == null ? known.ofCooperative(id, when) : there;
    }

    @Override
    public Set<String> ofDepot(String id, Span when) {
      Set<String> there = founded.get(Subject.of(DEPOTS, List.of(id)));
      return there == null ? known.ofDepot(id, when) : there;
    }

    @Override
    public Set<String> ofPlace(String id, Span when) {
      return known.ofPlace(id, when);
    }
  }
}
