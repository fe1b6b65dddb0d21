package org.indusco.app.sight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.register.Span;

/// How the rows of a table lead to the regions whose people see them.
sealed interface Way {

  /// Whether a row is seen by whom a reach is given.
  ///
  /// @param cells the row's texts by heading
  /// @param belonging to which regions bodies belong
  /// @param when the days of which is asked
  boolean leadsInto(Reach reach, Map<String, String> cells, Belonging belonging, Span when);

  /// The cooperative a row is about, and whether the row as a whole gives its place away.
  default Optional<OfCooperative> cooperative() {
    return Optional.empty();
  }

  private static String cell(Map<String, String> cells, String heading) {
    return cells.getOrDefault(heading, "").strip();
  }

  /// To none: everybody who may read the network sees it, as catalogues and the lie of the land.
  record Shared() implements Way {

    @Override
    public boolean leadsInto(
        Reach reach, Map<String, String> cells, Belonging belonging, Span when) {
      return true;
    }
  }

  /// To all at once: only those see it who see the whole network, as what is told in free words.
  record Whole() implements Way {

    @Override
    public boolean leadsInto(
        Reach reach, Map<String, String> cells, Belonging belonging, Span when) {
      return reach.everywhere();
    }
  }

  /// To the region that a column names; where it is empty, to that of the place that another
  /// column names; where both are, to every region.
  record OfRegion(String region, String place) implements Way {

    @Override
    public boolean leadsInto(
        Reach reach, Map<String, String> cells, Belonging belonging, Span when) {
      String named = cell(cells, region);
      String where = place.isEmpty() ? "" : cell(cells, place);
      return named.isEmpty()
          ? where.isEmpty() || reach.hasAny(belonging.ofPlace(where, when))
          : reach.has(named);
    }
  }

  /// To the regions of the depots that a column names, parted by `;`; to every region where it is
  /// empty.
  record OfDepots(String column) implements Way {

    @Override
    public boolean leadsInto(
        Reach reach, Map<String, String> cells, Belonging belonging, Span when) {
      List<String> ids =
          Arrays.stream(cell(cells, column).split(";", -1))
              .map(String::strip)
              .filter(id -> !id.isEmpty())
              .toList();
      return ids.isEmpty()
          || reach.everywhere()
          || ids.stream().anyMatch(id -> reach.hasAny(belonging.ofDepot(id, when)));
    }
  }

  /// To the region of the cooperative that a column names.
  ///
  /// @param whole whether a row as a whole gives away where the cooperative stands
  record OfCooperative(String column, boolean whole) implements Way {

    @Override
    public boolean leadsInto(
        Reach reach, Map<String, String> cells, Belonging belonging, Span when) {
      return reach.everywhere() || reach.hasAny(belonging.ofCooperative(cell(cells, column), when));
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
    public boolean leadsInto(
        Reach reach, Map<String, String> cells, Belonging belonging, Span when) {
      String subject = cell(cells, column);
      return reach.everywhere()
          || (!subject.isEmpty()
              && (reach.has(subject) || reach.hasAny(belonging.ofDepot(subject, when))));
    }
  }
}
