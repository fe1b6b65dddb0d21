package org.indusco.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.Fault;

/// One case of `cases/faults` or `cases/bad`.
record FaultCase(String name, List<Map<String, String>> steps) {

  private static final Path CASES = Path.of("..", "cases");

  static List<FaultCase> all() throws IOException, SheetException {
    return in("faults/faults.csv");
  }

  /// The cases in a file of `cases`.
  static List<FaultCase> in(String file) throws IOException, SheetException {
    Sheet sheet = SheetReader.read(file, SheetReader.bytes(CASES.resolve(file)));
    Map<String, FaultCase> cases = new LinkedHashMap<>();
    for (Sheet.Line line : sheet.lines()) {
      Map<String, String> step = new LinkedHashMap<>();
      for (int i = 0; i < sheet.header().size(); i++) {
        step.put(sheet.header().get(i), line.cells().get(i));
      }
      cases
          .computeIfAbsent(step.get("name"), name -> new FaultCase(name, new ArrayList<>()))
          .steps()
          .add(step);
    }
    return List.copyOf(cases.values());
  }

  private String expected(String column) {
    return steps.getLast().get(column);
  }

  Fault.Kind kind() {
    return Fault.Kind.valueOf(expected("kind").toUpperCase(Locale.ROOT));
  }

  String file() {
    return expected("at_file");
  }

  int row() {
    return Integer.parseInt(expected("at_row"));
  }

  String column() {
    return expected("at_column");
  }

  String reason() {
    return expected("reason");
  }

  /// Whether it is no fault.
  boolean accepted() {
    return expected("kind").isEmpty();
  }

  /// The faults that are found when this one is planted in a copy of tiny.
  List<Fault> plant(Path home) throws IOException {
    return copy(home).read().faults();
  }

  /// A copy of tiny in which it is planted.
  TinyCopy copy(Path home) throws IOException {
    TinyCopy copy = TinyCopy.in(home);
    for (Map<String, String> step : steps) {
      edit(copy, step, step.get("file"), step.get("new"));
    }
    return copy;
  }

  private static void edit(TinyCopy copy, Map<String, String> step, String file, String fresh)
      throws IOException {
    switch (step.get("do")) {
      case "replace" -> copy.replace(file, step.get("old"), fresh);
      case "append" -> copy.append(file, fresh);
      case "write" -> copy.write(file, fresh);
      case "make" -> Maker.write(fresh, copy.file(file));
      case "hex" -> Files.write(copy.file(file), HexFormat.of().parseHex(fresh));
      case "rename" -> Files.move(copy.file(file), copy.file(fresh));
      case "folder" -> {
        Files.delete(copy.file(file));
        Files.createDirectory(copy.file(file));
      }
      case "delete" -> {
        for (String name : file.split(";")) {
          Files.delete(copy.file(name));
        }
      }
      default -> throw new IllegalArgumentException("no such edit: " + step);
    }
  }
}
