package org.indusco.app.sight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.indusco.app.register.Span;

/// How the rows of a table lead to the regions whose people see them.
sealed interface Way {

  /// Whether a row is seen by whom a reach is given.
  ///
  /// @param cells the row's texts by heading
  /// @param homes to which regions bodies belong
  /// @param when the days of which is asked
  boolean leadsInto(Reach reach, Map<String, String> cells, Homes homes, Span when);

  /// The regions to which a row leads, as far as changing it is concerned: the empty id is that of
  /// the network as a whole.
  Set<String> regions(Map<String, String> cells, Homes homes, Span when);

  /// The cooperative a row is about, and whether the row as a whole gives its place away.
  default Optional<OfCooperative> cooperative() {
    return Optional.empty();
  }

  /// The region of what belongs to the network as a whole.
  Set<String> NETWORK = Set.of("");

  private static String cell(Map<String, String> cells, String heading) {
    return cells.getOrDefault(heading, "").strip();
  }

  /// To none: everybody who may read the network sees it, as catalogues and the lie of the land.
  record Shared() implements Way {

    @Override
    public Set<String> regions(Map<String, String> cells, Homes homes, Span when) {
      return NETWORK;
    }

    @Override
    public boolean leadsInto(Reach reach, Map<String, String> cells, Homes homes, Span when) {
      return true;
    }
  }

  /// To all at once: only those see it who see the whole network, as what is told in free words.
  record Whole() implements Way {

    @Override
    public Set<String> regions(Map<String, String> cells, Homes homes, Span when) {
      return NETWORK;
    }

    @Override
    public boolean leadsInto(Reach reach, Map<String, String> cells, Homes homes, Span when) {
      return reach.everywhere();
    }
  }

  /// To the region that a column names; where it is empty, to that of the place that another
  /// column names; where both are, to every region.
  record OfRegion(String region, String place) implements Way {

    @Override
    public Set<String> regions(Map<String, String> cells, Homes homes, Span when) {
      String named = cell(cells, region);
      String where = cell(cells, place);
      if (named.isEmpty()) {
        return where.isEmpty() ? NETWORK : homes.ofPlace(where, when);
      }
      return Set.of(named);
    }

    @Override
    public boolean leadsInto(Reach reach, Map<String, String> cells, Homes homes, Span when) {
      String named = cell(cells, region);
      String where = cell(cells, place);
      return named.isEmpty()
          ? where.isEmpty() || reach.hasAny(homes.ofPlace(where, when))
          : reach.has(named);
    }
  }

  /// To the region to which a body is said to belong. Who says so takes the body from where it
  /// belongs.
  record OfAffiliation(String region, String body) implements Way {

    @Override
    public Set<String> regions(Map<String, String> cells, Homes homes, Span when) {
      String id = cell(cells, body);
      Set<String> regions = new TreeSet<>(homes.ofCooperative(id, when));
      regions.addAll(homes.ofDepot(id, when));
      regions.removeAll(NETWORK);
      regions.add(cell(cells, region));
      return regions;
    }

    @Override
    public boolean leadsInto(Reach reach, Map<String, String> cells, Homes homes, Span when) {
      return reach.has(cell(cells, region));
    }
  }

  /// To the regions of the depots that a column names, parted by `;`; to every region where it is
  /// empty.
  record OfDepots(String column) implements Way {

    @Override
    public Set<String> regions(Map<String, String> cells, Homes homes, Span when) {
      Set<String> regions = new TreeSet<>();
      ids(cells).forEach(id -> regions.addAll(homes.ofDepot(id, when)));
      return regions.isEmpty() ? NETWORK : regions;
    }

    private List<String> ids(Map<String, String> cells) {
      return Arrays.stream(cell(cells, column).split(";", -1))
          .map(String::strip)
          .filter(id -> !id.isEmpty())
          .toList();
    }

    @Override
    public boolean leadsInto(Reach reach, Map<String, String> cells, Homes homes, Span when) {
      List<String> ids = ids(cells);
      return ids.isEmpty()
          || reach.everywhere()
          || ids.stream().anyMatch(id -> reach.hasAny(homes.ofDepot(id, when)));
    }
  }

  /// To the region of the cooperative that a column names.
  ///
  /// @param whole whether a row as a whole gives away where the cooperative stands
  record OfCooperative(String column, boolean whole) implements Way {

    @Override
    public Set<String> regions(Map<String, String> cells, Homes homes, Span when) {
      return homes.ofCooperative(cell(cells, column), when);
    }

    @Override
    public boolean leadsInto(Reach reach, Map<String, String> cells, Homes homes, Span when) {
      return reach.everywhere() || reach.hasAny(homes.ofCooperative(cell(cells, column), when));
    }

    @Override
    public Optional<OfCooperative> cooperative() {
      return Optional.of(this);
    }

    String id(Map<String, String> cells) {
      return cell(cells, column);
    }
  }

  /// To the region that a column names by its id, or that of the depot that it names so; what is
  /// told of the whole network, or in other words, only those see who see all.
  record OfSubject(String column) implements Way {

    @Override
    public Set<String> regions(Map<String, String> cells, Homes homes, Span when) {
      String subject = cell(cells, column);
      Set<String> depot = homes.ofDepot(subject, when);
      // What is no depot may be a region; words that name neither are nobody's region.
      return depot.equals(NETWORK) && !subject.isEmpty() ? Set.of(subject) : depot;
    }

    @Override
    public boolean leadsInto(Reach reach, Map<String, String> cells, Homes homes, Span when) {
      String subject = cell(cells, column);
      return reach.everywhere()
          || (!subject.isEmpty()
              && (reach.has(subject) || reach.hasAny(homes.ofDepot(subject, when))));
    }
  }
}
