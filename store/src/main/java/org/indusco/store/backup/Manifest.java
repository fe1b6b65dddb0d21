package org.indusco.store.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a backup says of itself, as lines of text.
///
/// @param program the version of the program that wrote it
/// @param tablesVersion the version of the tables, as the migrations count them
/// @param created when it was written
/// @param database the number of the database that it was written from
/// @param tables what it holds
/// @param sequences where the counters stood
record Manifest(
    String program,
    String tablesVersion,
    Instant created,
    String database,
    List<Table> tables,
    List<Sequence> sequences) {

  static final String NAME = "manifest.txt";

  private static final String FIRST = "indusco-backup 1";
  private static final Pattern TABLE =
      Pattern.compile("table ([a-z0-9_]+) ([0-9]+) ([0-9a-f]{64})");
  private static final Pattern SEQUENCE =
      Pattern.compile("sequence ([a-z0-9_]+) (-?[0-9]+) (true|false)");

  Manifest {
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
  }

  /// A table in the backup.
  ///
  /// @param name its name
  /// @param rows how many it has
  /// @param sha256 of its CSV file, as 64 hexadecimal digits
  record Table(String name, long rows, String sha256) {

    String file() {
      return name + ".csv";
    }
  }

  /// A counter.
  ///
  /// @param name its name
  /// @param last the number that it gave last, or gives first
  /// @param called whether it has given one
  record Sequence(String name, long last, boolean called) {}

  /// The lines.
  String text() {
    StringBuilder text = new StringBuilder(FIRST + "\n");
    text.append("program ").append(program).append('\n');
    text.append("tables ").append(tablesVersion).append('\n');
    text.append("created ").append(created).append('\n');
    text.append("database ").append(database).append('\n');
    for (Table table : tables) {
      text.append("table ").append(table.name()).append(' ').append(table.rows());
      text.append(' ').append(table.sha256()).append('\n');
    }
    for (Sequence each : sequences) {
      text.append("sequence ").append(each.name()).append(' ').append(each.last());
      text.append(' ').append(each.called()).append('\n');
    }
    return text.append("end\n").toString();
  }

  /// Reads the lines.
  ///
  /// @throws BackupException when they are not those of a backup
  static Manifest read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(FIRST)) {
      throw bad("begins with \"" + (lines.isEmpty() ? "" : lines.getFirst()) + "\"");
    }
    if (lines.size() < 6 || !lines.getLast().equals("end")) {
      throw bad("is not whole");
    }
    List<Table> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    for (String line : lines.subList(5, lines.size() - 1)) {
      Matcher table = TABLE.matcher(line);
      Matcher sequence = SEQUENCE.matcher(line);
      if (table.matches()) {
        tables.add(new Table(table.group(1), number(table.group(2)), table.group(3)));
      } else if (sequence.matches()) {
        sequences.add(
            new Sequence(
                sequence.group(1), number(sequence.group(2)), sequence.group(3).equals("true")));
      } else {
        throw bad("has the line \"" + line + "\"");
      }
    }
    return new Manifest(
        word(lines.get(1), "program"),
        word(lines.get(2), "tables"),
        instant(word(lines.get(3), "created")),
        word(lines.get(4), "database"),
        tables,
        sequences);
  }

  private static String word(String line, String name) {
    if (!line.startsWith(name + " ")) {
      throw bad("has the line \"" + line + "\" instead of one for " + name);
    }
    return line.substring(name.length() + 1);
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw bad("has the number " + text);
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw bad("has the time \"" + text + "\"");
    }
  }

  private static BackupException bad(String how) {
    return new BackupException(
        "This is no backup that this program can read: its "
            + NAME
            + " "
            + how
            + ".\n  Maybe another copy of the file, or a newer Indusco.");
  }
}
