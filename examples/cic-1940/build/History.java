import java.nio.file.Path;

/// Events, dated figures and sources, carried over from the facts.
final class History {

  private History() {}

  static void write(Inputs inputs, Path folder) {
    Sheet events = new Sheet("events", "date place kind text");
    for (Csv.Row row : inputs.facts("events")) {
      events.add(
          row.get("date"),
          row.get("place"),
          row.get("kind"),
          row.get("text"),
          row.get("source"),
          row.get("basis"),
          row.get("confidence"),
          "");
    }
    events.write(folder);
    facts(inputs).write(folder);
    Sheet sources = Sheet.ofSources();
    for (Csv.Row row : inputs.facts("sources")) {
      sources.add(row.get("id"), row.get("title"), row.get("url"), row.get("note"));
    }
    sources.write(folder);
  }

  private static Sheet facts(Inputs inputs) {
    Sheet sheet = new Sheet("facts", "date subject industry measure value unit");
    for (Csv.Row row : inputs.facts("totals")) {
      fact(sheet, row, "ALL", "", row.get("unit"));
    }
    for (Csv.Row row : inputs.facts("census")) {
      String industry = row.get("industry");
      fact(sheet, row, row.get("region"), industry.equals("TOTAL") ? "" : industry, "");
    }
    constitution(inputs, sheet);
    sheet.add(
        "1942-06",
        "each region",
        "",
        "societies by industry and region",
        null,
        "count",
        "CWW2",
        "sourced",
        null,
        "a table exists as an image: its figures were not found");
    return sheet;
  }

  /// The figures of the model constitution; what it says in words stays among the facts.
  private static void constitution(Inputs inputs, Sheet sheet) {
    for (Csv.Row row : inputs.facts("constitution")) {
      String[] parts = row.get("value").split(" ", 2);
      if (parts[0].matches("\\d+")) {
        sheet.add(
            "1940-07-07",
            "ALL",
            "",
            "constitution: " + row.get("key"),
            parts[0],
            row.get("key").endsWith("_pct") ? "percent" : "",
            row.get("source"),
            row.get("basis"),
            null,
            parts.length > 1 ? parts[1] : "");
      }
    }
  }

  private static void fact(Sheet sheet, Csv.Row row, String subject, String industry, String unit) {
    sheet.addAsTold(
        row,
        row.get("date"),
        subject,
        industry,
        row.get("measure"),
        row.get("value"),
        unit);
  }
}
