package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indusco.exchange.workbook.Workbook;
import org.indusco.exchange.workbook.WorkbookSheet;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewNetworkTest {

  private static final YearMonth START = YearMonth.of(2027, 3);

  @TempDir Path home;

  @ParameterizedTest
  @ValueSource(strings = {"mine.xlsx", "mine"})
  void itHasNoFaultsAndNothingOdd(String name) throws IOException {
    Path to = home.resolve(name);
    NewNetwork.write(START, to);
    Reading reading = NetworkFiles.read(to);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.network().settings().start()).isEqualTo(START);
    assertThat(reading.network().rows(Cooperative.class)).hasSize(3);
  }

  @Test
  void folderAndWorkbookAreTheSameNetwork() throws IOException {
    NewNetwork.write(START, home.resolve("mine.xlsx"));
    NewNetwork.write(START, home.resolve("mine"));
    Network book = NetworkFiles.read(home.resolve("mine.xlsx")).network();
    Network folder = NetworkFiles.read(home.resolve("mine")).network();
    for (Schema<?> schema : Network.schemas()) {
      assertThat(book.has(schema.type())).isEqualTo(folder.has(schema.type()));
      assertThat(book.rows(schema.type())).isEqualTo(folder.rows(schema.type()));
    }
  }

  @Test
  void everyColumnOfTheNeededTablesIsThereWithItsUnit() throws IOException {
    Path to = home.resolve("mine.xlsx");
    NewNetwork.write(START, to);
    List<WorkbookSheet> sheets = Workbook.read(to).sheets();
    Set<String> names = new HashSet<>(sheets.stream().map(WorkbookSheet::name).toList());
    for (Schema<?> schema : Network.schemas()) {
      if (schema.table().required()) {
        assertThat(names).contains(schema.name());
      }
    }
    for (WorkbookSheet sheet : sheets) {
      Schema<?> schema =
          Network.schemas().stream()
              .filter(s -> s.name().equals(sheet.name()))
              .findFirst()
              .orElseThrow();
      List<String> headings =
          schema.fields().stream()
              .map(
                  f ->
                      f.column().unit().isEmpty()
                          ? f.heading()
                          : f.heading() + " (" + f.column().unit() + ")")
              .toList();
      assertThat(sheet.sheet().header()).isEqualTo(headings);
    }
  }

  /// The lists to choose from take the first column of the other sheet.
  @Test
  void whatIsReferredToHasItsIdFirst() {
    for (Schema<?> schema : Network.schemas()) {
      for (Field field : schema.fields()) {
        if (field.column().refers() != void.class) {
          Schema<?> target = Schema.of(field.column().refers().asSubclass(Record.class));
          assertThat(target.fields().getFirst().heading()).isEqualTo("id");
        }
      }
    }
  }

  @Test
  void nothingIsLeftBehindWhenItCannotBeWritten() throws IOException {
    Path to = Files.createDirectories(home.resolve("taken.xlsx"));
    Files.writeString(to.resolve("x"), "x");
    try {
      NewNetwork.write(START, to);
      throw new AssertionError("a folder was overwritten");
    } catch (IOException e) {
      assertThat(home).isDirectoryNotContaining("glob:**.taken*");
    }
  }
}
