package org.indusco.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.indusco.exchange.disk.FileName;
import org.indusco.exchange.fault.Fault;

/// The names of the files in a folder, found whatever their case.
final class FileNames {

  private static final Pattern WORKBOOK =
      Pattern.compile("(\\.csv)?\\.(xlsx|xlsm|xlsb|xls|ods|numbers)");
  private static final Pattern RENAMED = Pattern.compile("(\\.csv)?\\.txt|\\.csv\\.csv");

  private final Set<String> all;
  private final Map<String, String> byLowerCase = new HashMap<>();

  FileNames(Set<String> names) {
    all = new TreeSet<>(names);
    all.forEach(name -> byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
  }

  /// All of them in alphabetical order.
  Set<String> all() {
    return all;
  }

  /// The name under which a file lies there: the given one if there is such a file, else one that
  /// differs in case alone.
  Optional<String> find(String file) {
    return Optional.ofNullable(all.contains(file) ? file : byLowerCase.get(file));
  }

  boolean has(String file) {
    return find(file).isPresent();
  }

  /// What is wrong with a table or layer whose name differs from that of the one that is read in
  /// case alone; nothing when it is the one that is read.
  Optional<Fault> findTwin(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String read = find(lower).orElse(name);
    if (read.equals(name) || !lower.matches(".*\\.(csv|geojson)")) {
      return Optional.empty();
    }
    return Optional.of(
        new Fault(
            Fault.Kind.MISSPELT_TABLE,
            name,
            0,
            "",
            "",
            "the table stands there twice, the other time as " + read,
            "Maybe one of the two is to go."));
  }

  /// Names of tables or layers that no file can have, or that some disks take for the same.
  static List<Fault> unfit(Collection<String> stems, String ending) {
    List<Fault> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String stem : stems) {
      if (!FileName.isSafe(stem) || !FileName.isSafe(stem + ending)) {
        faults.add(unfit(stem + ending, "has a name that no file can have everywhere"));
      } else if (!seen.add(stem.toLowerCase(Locale.ROOT))) {
        faults.add(unfit(stem + ending, "has the name of another table in other letters"));
      }
    }
    return faults;
  }

  private static Fault unfit(String file, String reason) {
    return new Fault(Fault.Kind.STRUCTURE, file, 0, "", "", reason, "");
  }

  /// A table that lies there in another format, and what to do with it.
  ///
  /// @param name its name
  /// @param maybe what to do with it, as a sentence
  record Stray(String name, String maybe) {}

  /// The first file with the name of a table and the ending of a workbook or of a text.
  Optional<Stray> stray(String table) {
    for (String name : all) {
      if (!name.toLowerCase(Locale.ROOT).startsWith(table + ".")) {
        continue;
      }
      String ending = name.substring(table.length()).toLowerCase(Locale.ROOT);
      if (WORKBOOK.matcher(ending).matches()) {
        return Optional.of(
            new Stray(name, "Maybe save it as %s.csv (\"CSV UTF-8\").".formatted(table)));
      }
      if (RENAMED.matcher(ending).matches()) {
        return Optional.of(new Stray(name, "Maybe rename it to %s.csv.".formatted(table)));
      }
    }
    return Optional.empty();
  }
}
