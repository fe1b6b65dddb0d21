package org.indusco.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.app.approval.ApprovalRecord;
import org.indusco.app.approval.ApprovalRecord.Act;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The records of a chain of approvals as a file: one to a line, as canonical JSON.
final class ChainFile {

  /// No record is longer: names, a reason of some pages.
  private static final int LONGEST = 65_535;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ChainFile() {}

  /// The text of a file with these records.
  static String text(List<ApprovalRecord> records) {
    StringBuilder text = new StringBuilder();
    records.forEach(record -> text.append(record.line()).append('\n'));
    return text.toString();
  }

  /// Reads a file. Whether the records follow from each other is not looked at.
  ///
  /// @throws IOException when it cannot be read
  /// @throws RefusedException with the line, when it holds anything but records as they are hashed
  static List<ApprovalRecord> read(Path file) throws IOException {
    List<ApprovalRecord> records = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      records.add(record(file, records.size() + 1, line));
    }
    return records;
  }

  private static ApprovalRecord record(Path file, int number, String line) {
    String where = "%s, line %d: ".formatted(file, number);
    if (line.length() > LONGEST) {
      throw new RefusedException(where + "is longer than a record can be.");
    }
    ApprovalRecord record;
    try {
      record = record(JSON.readTree(line));
    } catch (JacksonException | DateTimeParseException | IllegalArgumentException e) {
      throw new RefusedException(
          where + "is no record of an approval.\n  Maybe the file was cut or edited.");
    }
    if (!record.line().equals(line)) {
      throw new RefusedException(
          where
              + "is not written as it was hashed (canonical JSON, RFC 8785)."
              + "\n  Maybe the file went through an editor; take the one that the server gave.");
    }
    return record;
  }

  private static ApprovalRecord record(JsonNode json) {
    return new ApprovalRecord(
        text(json, "network"),
        Long.parseLong(text(json, "number")),
        text(json, "before"),
        Instant.parse(text(json, "at")),
        text(json, "person"),
        text(json, "plan"),
        act(json));
  }

  private static Act act(JsonNode json) {
    String act = text(json, "act");
    return switch (act) {
      case "put" -> new Act.Put(text(json, "author"), needed(json.path("needed")));
      case "approve" -> new Act.Approve(text(json, "party"));
      case "reject" -> new Act.Reject(text(json, "party"), text(json, "why"));
      default -> throw new IllegalArgumentException("no act " + act);
    };
  }

  private static Map<String, Integer> needed(JsonNode json) {
    Map<String, Integer> needed = new TreeMap<>();
    json.properties()
        .forEach(
            party -> {
              if (!party.getValue().isInt()) {
                throw new IllegalArgumentException("no number of people");
              }
              needed.put(party.getKey(), party.getValue().asInt());
            });
    return needed;
  }

  private static String text(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (!value.isString()) {
      throw new IllegalArgumentException("no " + name);
    }
    return value.asString();
  }
}
