package org.indusco.server.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.account.Activity;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Row;
import org.indusco.app.sight.LentNetwork;
import org.indusco.model.schema.EdtfDate;

/// Figures of the time that are told of a whole network, and those of a plan that are alike.
final class History {

  /// In the order in which they are told.
  private static final List<String> MEASURES =
      List.of("societies", "members", "monthly_production", "monthly_production_real");

  /// So many figures of a network are looked at; those of the whole of it stand before those of
  /// its parts.
  private static final int FIGURES = 2_000;

  private History() {}

  /// One measure through time.
  ///
  /// @param measure as the table of facts has it
  /// @param unit of its figures
  /// @param figures in order of time
  /// @param planned the plan's figures of the like, by month; empty when it has none
  record Series(String measure, String unit, List<Figure> figures, double[] planned) {}

  /// A figure of the time.
  ///
  /// @param date as exact as known
  /// @param source ids of sources, parted by semicolons
  /// @param basis sourced, recalled or estimated; empty when that is not told
  record Figure(EdtfDate date, double value, String source, String basis, String note) {

    static Figure of(Row row) {
      return new Figure(
          new EdtfDate(row.cell("date")),
          Double.parseDouble(row.cell("value")),
          row.cell("source"),
          row.cell("basis"),
          row.cell("note"));
    }

    boolean estimated() {
      return basis.equals("estimated");
    }

    private boolean saysTheSameAs(Figure other) {
      return date.equals(other.date) && value == other.value;
    }
  }

  /// The series of a network that its reader may see: measures of which two figures or more are
  /// known.
  static List<Series> of(LentNetwork network, List<Activity> activity) {
    Map<String, List<Row>> byMeasure = new LinkedHashMap<>();
    MEASURES.forEach(measure -> byMeasure.put(measure, new ArrayList<>()));
    LentNetwork.Part part =
        network.entries("facts", network.card().head(), /* day= */ null, /* after= */ -1, FIGURES);
    for (Entry entry : part.entries()) {
      Row row = entry.row();
      boolean whole = row.cell("subject").matches("|ALL") && row.cell("industry").isEmpty();
      if (whole && !row.cell("value").isEmpty()) {
        byMeasure.getOrDefault(row.cell("measure"), new ArrayList<>()).add(row);
      }
    }
    List<Series> all = new ArrayList<>();
    byMeasure.forEach(
        (measure, rows) -> {
          List<Figure> figures = once(rows);
          if (figures.size() > 1) {
            String unit = rows.getFirst().cell("unit");
            all.add(new Series(measure, unit, figures, planned(measure, activity)));
          }
        });
    return all;
  }

  /// A figure that several sources give for the same date stands once.
  private static List<Figure> once(List<Row> rows) {
    List<Figure> once = new ArrayList<>();
    for (Row row : rows) {
      Figure figure = Figure.of(row);
      if (once.stream().noneMatch(figure::saysTheSameAs)) {
        once.add(figure);
      }
    }
    once.sort(Comparator.comparing(figure -> figure.date().earliest()));
    return once;
  }

  /// Production is told in the money of its day, which a plan does not know; beside it stands what
  /// the plan makes at its own prices, and beside production without the rise of prices nothing.
  private static double[] planned(String measure, List<Activity> activity) {
    return switch (measure) {
      case "societies" -> activity.stream().mapToDouble(Activity::cooperatives).toArray();
      case "members" -> activity.stream().mapToDouble(Activity::members).toArray();
      case "monthly_production" -> activity.stream().mapToDouble(Activity::made).toArray();
      default -> new double[0];
    };
  }
}
