package org.indusco.store.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.indusco.app.job.Keep;

/// Columns that jobs and plans have alike.
final class Columns {

  private Columns() {}

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /// What is kept of an older plan.
  static Keep keep(ResultSet row) throws SQLException {
    return new Keep(
        row.getString("keep_plan"), row.getString("keep_through"), texts(row, "keep_units"));
  }
}
