package org.indusco.app.register.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.indusco.app.register.MemoryRegister;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Register;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Difference.Kind;
import org.indusco.app.register.table.Difference.Missing;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.junit.jupiter.api.Test;

final class TablesTest {

  private static final LocalDate JULY_1940 = LocalDate.of(1940, 7, 1);

  private static final String REGIONS =
      """
      id | from       | to         | name           | headquarters
      NW | 1938-08-01 | 1940-08-01 | Northwest      | baoji
      NW | 1940-08-01 |            | Northwest      | lanzhou
      SH |            |            | Shansi-Honan   | luoyang
      """;

  private static final String COOPERATIVES =
      """
      id   | name   | crew | from       | to
      wool | Wool 1 | 80   | 1939-09-15 |
      iron | Iron 1 | 12   | 1940-10-01 |
      boat | Boat 1 | 9    | 1938-09-01 | 1939-12-01
      """;

  private static final String MEMBERS =
      """
      cooperative | skill   | count
      wool        | textile | 10
      iron        | smith   | 7
      """;

  private static final String FACTS =
      """
      date    | measure  | value
      1938-12 | members  | 1049
      1938-12 | members  | 1049
      1939-06 | members  | 11000
      """;

  private final Register register =
      new MemoryRegister(InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z")));

  TablesTest() {
    register.create("cic", "CIC", "alley");
  }

  @Test
  void tablesComeOutAsTheyWentIn() {
    TextNetwork network =
        network(
            Map.of("regions", REGIONS, "cooperatives", COOPERATIVES, "facts", FACTS, "odd", FACTS));
    take(network, Span.ALWAYS, Missing.GO);
    assertThat(on(JULY_1940)).isEqualTo(network);
    assertThat(difference(network, Span.ALWAYS, Missing.GO).none()).isTrue();
  }

  @Test
  void rowsThatMeetAndSayTheSameBecomeOne() {
    String twice =
        """
        id | from       | to         | name
        NW | 1938-08-01 | 1940-08-01 | Northwest
        NW | 1940-08-01 |            | Northwest
        """;
    take(network(Map.of("regions", twice)), Span.ALWAYS, Missing.GO);
    assertThat(rows(on(JULY_1940), "regions")).containsExactly("NW 1938-08-01 - Northwest");
  }

  @Test
  void emptyTablesAndColumnsAndLayersAreKept() {
    Map<String, TextTable> tables = new LinkedHashMap<>();
    tables.put("parties", new TextTable(List.of("id", "note", "name"), List.of()));
    tables.put(
        "goods", new TextTable(List.of("odd", "id", "empty"), List.of(List.of("x", "wool", ""))));
    TextNetwork network = TextNetwork.of(tables, Map.of("regions", "{\"type\": 1}\n"));
    take(network, Span.ALWAYS, Missing.GO);
    assertThat(on(JULY_1940)).isEqualTo(network);
  }

  @Test
  void aFileMaySpeakOfTheTimeFromADayOn() {
    take(network(Map.of("cooperative_members", MEMBERS)), Span.ALWAYS, Missing.GO);
    String later =
        """
        cooperative | skill   | count
        wool        | textile | 14
        boat        | wood    | 9
        """;
    take(
        network(Map.of("cooperative_members", later)),
        Span.since(LocalDate.of(1941, 1, 1)),
        Missing.GO);
    assertThat(rows(on(JULY_1940), "cooperative_members"))
        .containsExactly("wool textile 10", "iron smith 7", "boat wood 9");
    assertThat(rows(on(LocalDate.of(1941, 2, 1)), "cooperative_members"))
        .containsExactly("wool textile 14", "boat wood 9");
  }

  @Test
  void aBodyThatChangesIsOneRowWithTheDaysOfItsLife() {
    take(network(Map.of("cooperatives", COOPERATIVES)), Span.ALWAYS, Missing.GO);
    String fewer =
        """
        id   | name   | crew | from | to
        wool | Wool 1 | 60   |      |
        """;
    take(
        network(Map.of("cooperatives", fewer)), Span.since(LocalDate.of(1941, 3, 1)), Missing.STAY);
    assertThat(rows(on(JULY_1940), "cooperatives"))
        .contains("wool Wool_1 80 1939-09-15 -", "boat Boat_1 9 1938-09-01 1939-12-01");
    assertThat(rows(on(LocalDate.of(1941, 3, 1)), "cooperatives"))
        .contains("wool Wool_1 60 1939-09-15 -", "iron Iron_1 12 1940-10-01 -");
  }

  @Test
  void aDifferenceTellsWhatIsNewChangedAndGone() {
    take(network(Map.of("cooperative_members", MEMBERS)), Span.ALWAYS, Missing.GO);
    String other =
        """
        cooperative | skill   | count
        wool        | textile | 11
        boat        | wood    | 9
        """;
    TextNetwork file = network(Map.of("cooperative_members", other));
    assertThat(told(difference(file, Span.ALWAYS, Missing.GO)))
        .containsExactly("CHANGED wool|textile", "NEW boat|wood", "GONE iron|smith");
    assertThat(told(difference(file, Span.ALWAYS, Missing.STAY)))
        .containsExactly("CHANGED wool|textile", "NEW boat|wood");
    assertThat(difference(file, Span.ALWAYS, Missing.STAY).items().getFirst().kind())
        .isEqualTo(Kind.CHANGED);
  }

  @Test
  void aTableWithoutRowsLetsAllGo() {
    take(network(Map.of("cooperative_members", MEMBERS)), Span.ALWAYS, Missing.GO);
    TextNetwork empty =
        TextNetwork.of(
            Map.of(
                "cooperative_members",
                new TextTable(List.of("cooperative", "skill", "count"), List.of())),
            Map.of());
    assertThat(told(difference(empty, Span.ALWAYS, Missing.GO)))
        .containsExactly("GONE wool|textile", "GONE iron|smith");
    assertThat(difference(empty, Span.ALWAYS, Missing.STAY).none()).isTrue();
  }

  @Test
  void emptyCellsOfAKeyAreWhatTheyAreReadAs() {
    String routes =
        """
        from  | to   | mode | km
        baoji | xian |      | 200
        """;
    take(network(Map.of("routes", routes)), Span.ALWAYS, Missing.GO);
    assertThat(register.listEntries("cic", "routes", 1).getFirst().subject().key())
        .isEqualTo("baoji|xian|cart");
    assertThat(Kept.of("threats").key()).hasSize(3);
    assertThat(Kept.of("routes").dates()).isEqualTo(new Kept.Dates("open_from", "open_to"));
  }

  private void take(TextNetwork network, Span span, Missing missing) {
    register.record(
        "cic",
        Proposal.of(
            UUID.randomUUID(), "alley", "test", difference(network, span, missing).changes()));
  }

  private Difference difference(TextNetwork network, Span span, Missing missing) {
    long head = register.findNetwork("cic").orElseThrow().head();
    return Difference.between(
        register.listEntries("cic", head), Unfolding.of(network), span, missing);
  }

  private TextNetwork on(LocalDate day) {
    long head = register.findNetwork("cic").orElseThrow().head();
    return Folding.on(register.listEntries("cic", head), day);
  }

  private static List<String> told(Difference difference) {
    return difference.items().stream()
        .map(item -> item.kind() + " " + item.subject().key())
        .toList();
  }

  private static List<String> rows(TextNetwork network, String table) {
    return network.tables().get(table).rows().stream()
        .map(
            row ->
                String.join(
                    " ",
                    row.stream()
                        .map(cell -> cell.isEmpty() ? "-" : cell.replace(' ', '_'))
                        .toList()))
        .toList();
  }

  private static TextNetwork network(Map<String, String> drawn) {
    Map<String, TextTable> tables = new LinkedHashMap<>();
    drawn.forEach((name, text) -> tables.put(name, table(text)));
    return TextNetwork.of(tables, Map.of());
  }

  private static TextTable table(String drawn) {
    List<List<String>> lines = new ArrayList<>();
    drawn
        .lines()
        .forEach(
            line -> lines.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()));
    return new TextTable(lines.getFirst(), lines.subList(1, lines.size()));
  }
}
