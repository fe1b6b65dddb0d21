package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Cooperative;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.junit.jupiter.api.Test;

/// Tables that are read by way of others, against tables that are read whole.
final class NearReadingTest {

  private static final Schema<Cooperative> SCHEMA = Schema.of(Cooperative.class);
  private static final List<String> HEADINGS =
      List.of("id", "name", "industry", "place", "crew", "capital", "colour");
  private static final int ROWS = 700;
  private static final int ROUNDS = 60;

  private final Random random = new Random(1941);

  @Test
  void whatComesOutIsWhatReadingAllGives() {
    List<List<String>> rows = rows();
    TextTable before = new TextTable(HEADINGS, rows);
    Taken taken = whole(before);
    int near = 0;
    for (int round = 0; round < ROUNDS; round++) {
      change(rows);
      TextTable now = new TextTable(HEADINGS, rows);
      Taken expected = whole(now);
      Optional<Taken> found = NearReading.of(SCHEMA, before, taken, now);
      if (found.isPresent()) {
        near++;
        assertSame(found.get(), expected);
      }
      before = now;
      taken = expected;
    }
    assertThat(near).as("tables read by way of others").isBetween(ROUNDS / 4, ROUNDS - 5);
  }

  @Test
  void nothingComesOutWhenARowIsWrong() {
    List<List<String>> rows = rows();
    TextTable before = new TextTable(HEADINGS, rows);
    rows.set(9, List.of("c9", "Nine", "weaving", "baoji", "many", "", ""));
    TextTable now = new TextTable(HEADINGS, rows);
    assertThat(whole(now).faults()).hasSize(1);
    assertThat(NearReading.of(SCHEMA, before, whole(before), now)).isEmpty();
    assertThat(NearReading.of(SCHEMA, now, whole(now), before)).isEmpty();
  }

  /// Some rows are changed, come, go, change places, or are there twice.
  private void change(List<List<String>> rows) {
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      int at = 1 + random.nextInt(rows.size() - 1);
      switch (random.nextInt(8)) {
        case 0 -> rows.remove(at);
        case 1 -> rows.add(at, row(10_000 + random.nextInt(10_000)));
        case 2 -> Collections.swap(rows, at, 1 + random.nextInt(rows.size() - 1));
        case 3 -> rows.add(at, rows.get(at));
        default -> rows.set(at, row(Integer.parseInt(rows.get(at).getFirst().substring(1))));
      }
    }
    // Not for ever: with a row there twice nothing is read by way of another.
    if (random.nextInt(3) == 0) {
      List<List<String>> once = List.copyOf(new LinkedHashSet<>(rows));
      rows.clear();
      rows.addAll(once);
    }
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      rows.add(row(i));
    }
    return rows;
  }

  private List<String> row(int id) {
    return List.of(
        "c" + id,
        "Cooperative " + id,
        "weaving",
        "baoji",
        Integer.toString(1 + random.nextInt(40)),
        random.nextBoolean() ? "" : "100",
        "red");
  }

  private static Taken whole(TextTable table) {
    String file = SCHEMA.name() + ".csv";
    TextNetwork texts = TextNetwork.of(Map.of(SCHEMA.name(), table), Map.of());
    return Taken.of(SCHEMA, new TextSource(texts), file, file, bytes -> {}, /* keep= */ false);
  }

  private static void assertSame(Taken found, Taken expected) {
    Listing<?> one = found.listing().orElseThrow();
    Listing<?> other = expected.listing().orElseThrow();
    assertThat(found.faults()).isEqualTo(expected.faults()).isEmpty();
    assertThat(found.notes()).isEqualTo(expected.notes());
    assertThat(entries(one)).isEqualTo(entries(other));
    assertThat(one.ids()).isEqualTo(other.ids());
    assertThat(one.defaults()).isEqualTo(other.defaults());
    assertThat(one.whole()).isEqualTo(other.whole());
  }

  private static List<Entry<?>> entries(Listing<?> listing) {
    return List.copyOf(listing.entries());
  }
}
