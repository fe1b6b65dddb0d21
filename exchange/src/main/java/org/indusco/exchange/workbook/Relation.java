package org.indusco.exchange.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.indusco.exchange.archive.Archive;

/// What a part says about another one.
///
/// @param id by which the part calls it
/// @param type what it is, as the end of a long name
/// @param part its name; empty when it lies outside the file
/// @param outside whether it lies outside the file
record Relation(String id, String type, String part, boolean outside) {

  /// What a part says about others; the empty name stands for the file itself.
  static List<Relation> of(Archive archive, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String relations = folder + "_rels/" + part.substring(slash) + ".rels";
    List<Relation> all = new ArrayList<>();
    if (!archive.has(relations)) {
      return all;
    }
    try (Xml xml = Xml.open(archive, relations)) {
      for (String name = xml.nextElement(); name != null; name = xml.nextElement()) {
        if (name.equals("Relationship")) {
          boolean outside = xml.attributeOr("TargetMode").equals("External");
          String target = outside ? "" : resolved(folder, xml.attributeOr("Target"));
          all.add(new Relation(xml.attributeOr("Id"), xml.attributeOr("Type"), target, outside));
        }
      }
    }
    return all;
  }

  private static String resolved(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    String full = target.startsWith("/") ? target.substring(1) : folder + target;
    for (String step : full.split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
