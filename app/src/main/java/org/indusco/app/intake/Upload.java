package org.indusco.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Difference;
import org.indusco.model.canonical.CanonicalJson;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;

/// Tables and layers that are to be taken in, and how they are meant.
///
/// @param texts tables and layers without faults in their form
/// @param code of the network; empty to take the id that the network gives itself
/// @param span the days that they speak of
/// @param missing what becomes of rows that they do not have
public record Upload(TextNetwork texts, String code, Span span, Difference.Missing missing) {

  private static final String SETTINGS = "network";

  /// The network's code; empty when neither the upload nor its tables name it.
  public String network() {
    return code.isEmpty() ? said("id") : code;
  }

  /// The network's name; its code when the tables do not have it.
  public String title() {
    String name = said("name");
    return name.isEmpty() ? network() : name;
  }

  private String said(String heading) {
    TextTable settings = texts.tables().get(SETTINGS);
    int column = settings == null ? -1 : settings.headings().indexOf(heading);
    return settings == null || column < 0 || settings.rows().isEmpty()
        ? ""
        : settings.rows().getFirst().get(column);
  }

  /// SHA-256 in hex of what is taken in and of how it is meant.
  public String origin() {
    Map<String, Object> tables = new TreeMap<>();
    texts.tables().forEach((name, table) -> tables.put(name, rows(table)));
    return CanonicalJson.sha256(
        Map.of(
            "tables", tables,
            "layers", texts.layers(),
            "span", span.toString(),
            "missing", missing.name()));
  }

  private static List<List<String>> rows(TextTable table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.headings());
    rows.addAll(table.rows());
    return rows;
  }
}
