package org.indusco.cli.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.app.register.table.Unfolding;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;

/// Draws changes to a small network, most of them sound: of all tables that are not the ground, and
/// with the mistakes that each rule is there for.
final class DrawnChanges {

  private static final List<String> UNITS =
      List.of("w1", "w2", "w3", "c1", "c2", "c3", "n1", "n2", "n-1", "iron");
  private static final List<String> PLACES =
      List.of("baoji", "shuangshipu", "luoyang", "yuanqu", "kaifeng", "kunming", "bao ji");
  private static final List<String> DEPOTS = List.of("baoji", "shuangshipu", "luoyang", "xian");
  private static final List<String> GOODS =
      List.of("wool", "cotton", "blanket", "cloth", "iron", "loom", "pipe", "silk");
  private static final List<String> SKILLS = List.of("", "general", "smith");
  private static final List<String> MONTHS = List.of("", "1940-07", "1940-09", "1940-11");
  private static final List<String> INDUSTRIES =
      List.of("weaving", "weaving", "cotton", "cotton", "machines", "paper");

  private final Random random;

  DrawnChanges(Random random) {
    this.random = random;
  }

  /// One to three changes.
  ///
  /// @param said what the network says
  List<Change> draw(List<Entry> said) {
    List<Change> changes = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      changes.add(random.nextInt(4) == 0 ? gone(said) : put());
    }
    return changes;
  }

  private Change gone(List<Entry> said) {
    List<Subject> subjects =
        said.stream()
            .map(Entry::subject)
            .filter(subject -> TABLES.contains(subject.table()))
            .distinct()
            .toList();
    return new Change.Clear(subjects.get(random.nextInt(subjects.size())), span());
  }

  private static final Set<String> TABLES =
      Set.of(
          "cooperatives",
          "cooperative_members",
          "cooperative_equipment",
          "placements",
          "candidate_sites",
          "affiliations",
          "pins",
          "labour",
          "training",
          "retrained",
          "stock",
          "supply",
          "orders",
          "demand",
          "stock_targets",
          "sources");

  private Change put() {
    return switch (random.nextInt(16)) {
      case 0, 1 ->
          row(
              "cooperatives",
              "id",
              any(UNITS),
              "name",
              any(List.of("Wool", "wool", "Mill", "Baoji Wool", "Forge")),
              "industry",
              any(INDUSTRIES),
              "place",
              any(PLACES),
              "crew",
              any(List.of("10", "12", "0")));
      case 2 ->
          row("cooperative_members", "cooperative", any(UNITS), "count", "7", "refugees", many());
      case 3 ->
          row(
              "cooperative_equipment",
              "cooperative",
              any(UNITS),
              "good",
              any(List.of("loom", "loom", "loom", "pipe", "wool")),
              "count",
              any(List.of("0", "1", "2")));
      case 4 -> row("placements", "cooperative", any(UNITS), "place", any(PLACES));
      case 5 -> row("candidate_sites", "cooperative", any(UNITS), "place", any(PLACES));
      case 6 ->
          row(
              "affiliations",
              "body",
              any(random.nextBoolean() ? UNITS : DEPOTS),
              "region",
              any(List.of("northwest", "northwest", "southeast")));
      case 7 ->
          row(
              "pins",
              "cooperative",
              any(UNITS),
              "place",
              any(List.of("baoji", "shuangshipu", "luoyang", "")),
              "from",
              any(MONTHS),
              "to",
              any(MONTHS));
      case 8 ->
          row(
              "labour",
              "depot",
              any(DEPOTS),
              "skill",
              any(SKILLS),
              "from",
              any(MONTHS),
              "to",
              any(MONTHS),
              "quantity",
              many(),
              "refugees",
              many());
      case 9 ->
          row(
              "training",
              "depot",
              any(DEPOTS),
              "skill",
              any(SKILLS),
              "into",
              any(List.of("smith", "tanner")),
              "places",
              "1");
      case 10 ->
          row(
              "retrained",
              "depot",
              any(DEPOTS),
              "skill",
              any(SKILLS),
              "into",
              any(List.of("smith", "tanner")),
              "people",
              any(List.of("1", "2")));
      case 11 ->
          row(
              "stock",
              "depot",
              any(DEPOTS),
              "good",
              any(GOODS),
              "quantity",
              many(),
              "unit",
              any(List.of("", "", "", "kg")));
      case 12 ->
          row(
              "supply",
              "depot",
              any(DEPOTS),
              "good",
              any(GOODS),
              "from",
              any(MONTHS),
              "to",
              any(MONTHS),
              "quantity",
              many());
      case 13 ->
          row(
              "orders",
              "id",
              any(List.of("army", "guerrilla", "o1", "o-1", "o2")),
              "good",
              any(GOODS),
              "quantity",
              "10",
              "due",
              any(MONTHS));
      case 14 ->
          random.nextBoolean()
              ? row("demand", "depot", any(DEPOTS), "good", any(GOODS), "quantity", "5")
              : row("stock_targets", "depot", any(DEPOTS), "good", any(GOODS), "quantity", "5");
      default -> row("sources", "id", any(List.of("snow", "Snow", "alley")), "title", "Letters");
    };
  }

  private String many() {
    return any(List.of("0", "1", "3", "5"));
  }

  private String any(List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private Span span() {
    LocalDate from = LocalDate.of(1940, 3 + 3 * random.nextInt(3), 1);
    return switch (random.nextInt(4)) {
      case 0 -> Span.since(from);
      case 1 -> Span.between(from, from.plusMonths(3 + 3 * random.nextInt(2)));
      default -> Span.ALWAYS;
    };
  }

  private Change row(String table, String... cells) {
    SequencedMap<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    TextTable texts = new TextTable(List.copyOf(row.keySet()), List.of(List.copyOf(row.values())));
    Map.Entry<Subject, Timeline> said =
        Unfolding.of(TextNetwork.of(Map.of(table, texts), Map.of())).entrySet().stream()
            .filter(entry -> entry.getKey().table().equals(table))
            .findFirst()
            .orElseThrow();
    return new Change.Put(said.getKey(), span(), said.getValue().pieces().getFirst().row());
  }
}
