package org.indusco.app.register.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.register.Change;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RowEditTest {

  private static final Span IN_1941 =
      Span.between(LocalDate.of(1941, 1, 1), LocalDate.of(1942, 1, 1));

  private static RowEdit edit(
      String table, List<String> key, Span span, @Nullable Map<String, String> cells) {
    return new RowEdit(table, key, span, cells == null ? null : new LinkedHashMap<>(cells));
  }

  private static List<Change> changes(RowEdit edit) {
    return edit.changes(edit.line());
  }

  @Test
  void theKeyIsAmongTheCellsAndTheDaysAreNot() {
    RowEdit edit = edit("cooperatives", List.of("wool"), IN_1941, Map.of("crew", "10"));
    assertThat(edit.line())
        .containsEntry("id", "wool")
        .containsEntry("from", "1941-01-01")
        .containsEntry("to", "1942-01-01");
    assertThat(changes(edit))
        .containsExactly(
            new Change.Put(
                new Subject("cooperatives", "wool"),
                IN_1941,
                Row.of(Map.of("id", "wool", "crew", "10"))));
  }

  @Test
  void aNewRowIsToldByItsCells() {
    Map<String, String> cells = Map.of("from", "baoji", "to", "xian");
    RowEdit edit = edit("routes", List.of(), Span.ALWAYS, cells);
    assertThat(changes(edit).getFirst().subject().texts()).startsWith("baoji", "xian");
    assertThat(edit.findOtherKey(edit.line())).isEmpty();
    String key = changes(edit).getFirst().subject().key();
    List<String> texts = new Subject("routes", key).texts();
    assertThat(changes(edit("routes", texts, Span.ALWAYS, null)))
        .containsExactly(new Change.Clear(new Subject("routes", key), Span.ALWAYS));
  }

  @Test
  void cellsThatSayAnotherKeyAreFound() {
    RowEdit edit = edit("goods", List.of("wool"), Span.ALWAYS, Map.of("id", "silk"));
    assertThat(edit.findOtherKey(edit.line())).contains("id");
  }

  @Test
  void aDangerIsNamedByItsFirstDayEvenWhenItGoes() {
    List<String> key = List.of("baoji", "1941-01-01", "raids");
    Change gone = changes(edit("threats", key, Span.ALWAYS, null)).getFirst();
    Change said = changes(edit("threats", key, IN_1941, Map.of("probability", "0.1"))).getFirst();
    assertThat(gone.subject()).isEqualTo(said.subject()).isEqualTo(Subject.of("threats", key));
    RowEdit later = edit("threats", key, Span.ALWAYS, Map.of("probability", "0.1"));
    assertThat(later.findOtherKey(later.line())).contains("from");
  }

  @Test
  void aRowWithoutAKeyBecomesAnotherOne() {
    Map<String, String> cells = Map.of("text", "Founded.");
    Change said = changes(edit("events", List.of(), Span.ALWAYS, cells)).getFirst();
    List<String> key = said.subject().texts();
    assertThat(changes(edit("events", key, Span.ALWAYS, cells))).containsExactly(said);
    List<Change> other =
        changes(edit("events", key, Span.ALWAYS, Map.of("text", "Founded in May.")));
    assertThat(other).hasSize(2);
    assertThat(other.getFirst()).isEqualTo(new Change.Clear(said.subject(), Span.ALWAYS));
    assertThat(other.getLast().subject()).isNotEqualTo(said.subject());
  }

  @Test
  void keysHaveAsManyTextsAsTheirTableHasColumns() {
    assertThat(edit("goods", List.of("a", "b"), Span.ALWAYS, null).keyFits()).isFalse();
    assertThat(edit("goods", List.of(), Span.ALWAYS, null).keyFits()).isFalse();
    assertThat(edit("goods", List.of(), Span.ALWAYS, Map.of()).keyFits()).isTrue();
    assertThat(edit("events", List.of("abc"), Span.ALWAYS, null).keyFits()).isTrue();
  }
}
