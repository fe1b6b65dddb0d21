package org.indusco.app.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.junit.jupiter.api.Test;

class TouchingTest {

  private static final Map<String, String> PLACES =
      Map.of("baoji", "NW", "xian", "NW", "ganzhou", "SE");
  private static final Map<String, Map<String, String>> SAID =
      Map.of(
          "cooperatives/wool", Map.of("id", "wool", "place", "baoji"),
          "depots/baoji", Map.of("id", "baoji", "place", "baoji"),
          "depots/ganzhou", Map.of("id", "ganzhou", "place", "ganzhou"),
          "stock/baoji|coal", Map.of("depot", "baoji", "good", "coal", "quantity", "1"),
          "funds/bank", Map.of("id", "bank", "region", "NW"));

  /// Bodies belong to the region of their place, always.
  private static final Homes HOMES =
      new Homes() {

        @Override
        public Set<String> ofCooperative(String id, Span when) {
          return body("cooperatives/" + id);
        }

        @Override
        public Set<String> ofDepot(String id, Span when) {
          return body("depots/" + id);
        }

        private Set<String> body(String subject) {
          return ofPlace(
              SAID.getOrDefault(subject, Map.of()).getOrDefault("place", ""), Span.ALWAYS);
        }

        @Override
        public Set<String> ofPlace(String id, Span when) {
          return Set.of(PLACES.getOrDefault(id, ""));
        }
      };

  private static Set<String> touched(Change... changes) {
    return new Touching(day -> HOMES, TouchingTest::said).regions(List.of(changes));
  }

  private static List<Entry> said(Subject subject) {
    Map<String, String> cells = SAID.get(subject.toString());
    return cells == null
        ? List.of()
        : List.of(new Entry(subject, Span.ALWAYS, Row.of(cells), 1, null, 0));
  }

  private static Change put(String table, String key, String... cells) {
    Map<String, String> row = new java.util.TreeMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return new Change.Put(new Subject(table, key), Span.ALWAYS, Row.of(row));
  }

  @Test
  void whatStaysInARegionTouchesIt() {
    assertThat(touched(put("cooperatives", "wool", "id", "wool", "place", "xian")))
        .containsExactly("NW");
    assertThat(touched(put("stock", "baoji|coal", "depot", "baoji", "quantity", "9")))
        .containsExactly("NW");
    assertThat(touched(put("cooperative_members", "wool|spinning", "cooperative", "wool")))
        .containsExactly("NW");
    assertThat(touched(new Change.Clear(new Subject("funds", "bank"), Span.ALWAYS)))
        .containsExactly("NW");
  }

  @Test
  void whatMovesTouchesBoth() {
    assertThat(touched(put("cooperatives", "wool", "id", "wool", "place", "ganzhou")))
        .containsExactly("NW", "SE");
    assertThat(touched(put("placements", "wool", "cooperative", "wool", "place", "ganzhou")))
        .containsExactly("NW", "SE");
    assertThat(touched(put("funds", "bank", "id", "bank", "region", "SE")))
        .containsExactly("NW", "SE");
    assertThat(touched(put("affiliations", "wool", "body", "wool", "region", "SE")))
        .containsExactly("NW", "SE");
  }

  @Test
  void whatIsOfTheWholeTouchesTheNetwork() {
    assertThat(touched(put("places", "baoji", "id", "baoji"))).containsExactly("");
    assertThat(touched(put("funds", "gift", "id", "gift"))).containsExactly("");
    assertThat(touched(put("diary", "1", "text", "wool"))).containsExactly("");
    assertThat(touched(put("stock", "yanan|coal", "depot", "yanan"))).containsExactly("");
  }

  @Test
  void whatIsNewBelongsWhereItWillStand() {
    assertThat(
            touched(
                put("cooperative_members", "iron|smiths", "cooperative", "iron"),
                put("cooperatives", "iron", "id", "iron", "place", "ganzhou")))
        .containsExactly("SE");
    assertThat(touched(put("cooperative_members", "iron|smiths", "cooperative", "iron")))
        .containsExactly("");
  }
}
