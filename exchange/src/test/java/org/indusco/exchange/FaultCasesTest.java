package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.Fault;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Plants the faults of `cases/faults` one at a time.
class FaultCasesTest {

  private static final Path CASES = Path.of("..", "cases", "faults", "faults.csv");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> eachFaultIsFoundAndNamedRight() throws IOException, SheetException {
    return cases().entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> check(one.getValue())));
  }

  @Test
  void everyKindOfFaultHasACase() throws IOException, SheetException {
    Set<Fault.Kind> kinds =
        cases().values().stream()
            .map(steps -> Expected.of(steps.getLast()).kind())
            .collect(Collectors.toSet());
    assertThat(kinds).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Fault.Kind.class));
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(30);
  }

  private void check(List<Map<String, String>> steps) throws IOException {
    Path copy = Files.createTempDirectory(folder, "case");
    try (Stream<Path> files = Files.list(NetworkFolderTest.TINY)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    for (Map<String, String> step : steps) {
      edit(copy, step);
    }
    List<Fault> faults = NetworkFolder.read(copy).faults();
    assertThat(faults).hasSize(1);
    Expected expected = Expected.of(steps.getLast());
    assertThat(faults.getFirst())
        .extracting(Fault::kind, Fault::file, Fault::row, Fault::column)
        .containsExactly(expected.kind(), expected.file(), expected.row(), expected.column());
    assertThat(faults.getFirst().reason()).contains(expected.reason());
  }

  private static void edit(Path copy, Map<String, String> step) throws IOException {
    Path file = copy.resolve(step.get("file"));
    String fresh = step.get("new");
    switch (step.get("do")) {
      case "replace" -> {
        String text = Files.readString(file);
        String old = step.get("old");
        assertThat(text).containsOnlyOnce(old);
        Files.writeString(file, text.replace(old, fresh));
      }
      case "append" -> Files.writeString(file, Files.readString(file) + fresh + "\n");
      case "write" -> Files.writeString(file, fresh);
      case "hex" -> Files.write(file, HexFormat.of().parseHex(fresh));
      case "rename" -> Files.move(file, copy.resolve(fresh));
      case "folder" -> {
        Files.delete(file);
        Files.createDirectory(file);
      }
      case "delete" -> {
        for (String name : step.get("file").split(";")) {
          Files.delete(copy.resolve(name));
        }
      }
      default -> throw new IllegalArgumentException("no such edit: " + step);
    }
  }

  private static Map<String, List<Map<String, String>>> cases() throws IOException, SheetException {
    Sheet sheet = SheetReader.read("faults.csv", SheetReader.bytes(CASES));
    Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
    for (Sheet.Line line : sheet.lines()) {
      Map<String, String> step = new LinkedHashMap<>();
      for (int i = 0; i < sheet.header().size(); i++) {
        step.put(sheet.header().get(i), line.cells().get(i));
      }
      cases.computeIfAbsent(step.get("name"), name -> new ArrayList<>()).add(step);
    }
    return cases;
  }

  private record Expected(Fault.Kind kind, String file, int row, String column, String reason) {

    static Expected of(Map<String, String> step) {
      return new Expected(
          Fault.Kind.valueOf(step.get("kind").toUpperCase(Locale.ROOT)),
          step.get("at_file"),
          Integer.parseInt(step.get("at_row")),
          step.get("at_column"),
          step.get("reason"));
    }
  }
}
