package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Drawings that say nothing twice: a path that is drawn several times, as a filling and later as a
/// border, is told once and used; and neighbours of the same ink share it in a group.
///
/// It knows documents as the atlas writes them, with an element on each line.
final class SharedSvg {

  private static final String XLINK = " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
  private static final Pattern PATH = Pattern.compile("<path([^>]*?) d=\"([^\"]*)\"/>");
  private static final Pattern ELEMENT =
      Pattern.compile("<(?:circle|path|rect|text|use) [^>]*(?:/>|>[^<>]*</text>)");

  /// Attributes that what is in a group has from the group. Quotes are escaped in text, so that
  /// none of it looks like an attribute.
  private static final Pattern INK =
      Pattern.compile(" (?:fill|stroke|font|letter|paint)(?:-[a-z]+)?=\"[^\"]*\"");

  private static final Pattern ANCHOR = Pattern.compile(" text-anchor=\"[a-z]+\"");

  private static final int SHORT = 100; // a use and its definition take as many characters
  private static final int GROUP = "<g>\n</g>\n".length();

  private SharedSvg() {}

  /// A document that looks the same.
  static String of(String svg) {
    List<String> lines = used(svg.lines().toList());
    return String.join("\n", grouped(lines)) + "\n";
  }

  private static List<String> used(List<String> lines) {
    Map<String, Integer> times = new HashMap<>();
    for (String line : lines) {
      Matcher path = PATH.matcher(line);
      if (path.matches() && path.group(2).length() > SHORT) {
        times.merge(path.group(2), 1, Integer::sum);
      }
    }
    Map<String, String> ids = new HashMap<>();
    List<String> told = new ArrayList<>();
    for (String line : lines) {
      Matcher path = PATH.matcher(line);
      if (!path.matches() || times.getOrDefault(path.group(2), 0) < 2) {
        told.add(line);
        continue;
      }
      String data = path.group(2);
      String known = ids.get(data);
      String id = known == null ? "path-" + (ids.size() + 1) : known;
      if (known == null) {
        ids.put(data, id);
        told.add("<defs><path id=\"" + id + "\" d=\"" + data + "\"/></defs>");
      }
      told.add("<use" + path.group(1) + " xlink:href=\"#" + id + "\"/>");
    }
    if (!ids.isEmpty()) {
      told.set(0, told.getFirst().replaceFirst("<svg", "<svg" + XLINK));
    }
    return told;
  }

  private static List<String> grouped(List<String> lines) {
    List<String> inks = lines.stream().map(SharedSvg::ink).toList();
    List<String> told = new ArrayList<>();
    int from = 0;
    while (from < lines.size()) {
      String ink = inks.get(from);
      int to = from + 1;
      while (!ink.isEmpty() && to < lines.size() && inks.get(to).equals(ink)) {
        to++;
      }
      group(lines.subList(from, to), ink, told);
      from = to;
    }
    return told;
  }

  private static void group(List<String> lines, String ink, List<String> told) {
    List<String> anchors = lines.stream().map(line -> found(ANCHOR, line)).distinct().toList();
    String shared = anchors.size() == 1 ? ink + anchors.getFirst() : ink;
    if (shared.length() * (lines.size() - 1) <= GROUP) {
      told.addAll(lines);
      return;
    }
    told.add("<g" + shared + ">");
    for (String line : lines) {
      String bare = INK.matcher(line).replaceAll("");
      told.add(anchors.size() == 1 ? ANCHOR.matcher(bare).replaceFirst("") : bare);
    }
    told.add("</g>");
  }

  /// The attributes of an element that a group can give to it, without the anchor of text, which is
  /// another from name to name; none when the line is no element alone.
  private static String ink(String line) {
    return ELEMENT.matcher(line).matches() ? found(INK, line) : "";
  }

  private static String found(Pattern attributes, String line) {
    StringBuilder found = new StringBuilder();
    Matcher matcher = attributes.matcher(line);
    while (matcher.find()) {
      found.append(matcher.group());
    }
    return found.toString();
  }
}
