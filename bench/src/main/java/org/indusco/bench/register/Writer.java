package org.indusco.bench.register;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who hands in changes over the API, all of them right and no two the same.
final class Writer {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int PARTS = 5;
  private static final int DAYS = 365;

  private final Asker asker;
  private final String network;
  private final LocalDate start;
  private final Random random;
  private final List<JsonNode> cooperatives;
  private final List<JsonNode> equipment;

  /// @param network where in the API it lies
  /// @param start the first day of its horizon
  Writer(Asker asker, String network, LocalDate start, long seed)
      throws IOException, InterruptedException {
    this.asker = asker;
    this.network = network;
    this.start = start;
    random = new Random(seed);
    cooperatives = rows("cooperatives");
    equipment = rows("cooperative_equipment");
  }

  private List<JsonNode> rows(String table) throws IOException, InterruptedException {
    List<JsonNode> rows = new ArrayList<>();
    String after = "-1";
    for (int part = 0; part < PARTS && !after.equals("null"); part++) {
      JsonNode read =
          JSON.readTree(asker.get(network + "/tables/" + table + "?size=100&after=" + after));
      read.get("rows").forEach(rows::add);
      after = read.get("next").toString();
    }
    return rows;
  }

  /// Hands one in: a figure of a day, the crew of a cooperative from a day on, or its machines.
  ///
  /// @throws IOException when it is refused
  void write(int number) throws IOException, InterruptedException {
    asker.post(
        network + "/changes",
        JSON.writeValueAsString(
            Map.of("reason", "change " + number, "changes", List.of(change(number)))));
  }

  private synchronized Map<String, Object> change(int number) {
    Map<String, Object> change = new TreeMap<>();
    int figure = 1 + random.nextInt(90_000);
    switch (number % 3) {
      case 0 -> {
        change.put("table", "facts");
        change.put(
            "cells",
            Map.of("date", start.toString(), "measure", "members", "value", figure + "." + number));
      }
      case 1 -> {
        row(change, "cooperatives", cooperatives, "crew", figure);
        change.put("from", start.plusDays(random.nextInt(DAYS)).toString());
      }
      default -> row(change, "cooperative_equipment", equipment, "count", figure);
    }
    return change;
  }

  private void row(
      Map<String, Object> change, String table, List<JsonNode> rows, String heading, int figure) {
    JsonNode row = rows.get(random.nextInt(rows.size()));
    Map<String, String> cells = new TreeMap<>();
    row.get("cells")
        .properties()
        .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asString()));
    cells.put(heading, Integer.toString(figure));
    change.put("table", table);
    change.put("cells", cells);
  }
}
