package org.indusco.server.asset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Several of the program's scripts as one, so that a browser asks for one file and not for thirty.
///
/// Each script keeps a scope of its own, which gives out what it exports; what it imports stands
/// before it. What is read of the language of modules is what these scripts write: imports of one
/// line each, exports where a function, a class or a constant is made, no cycles. Anything else is
/// refused.
final class Joined {

  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:\\* as (?<all>\\w+)|(?<some>\\{ \\w+(?:, \\w+)* \\}))"
              + " from '\\./(?<from>[\\w-]+)\\.js';$",
          Pattern.MULTILINE);
  private static final Pattern EXPORT =
      Pattern.compile(
          "^export (?<made>(?:async )?(?:function|class|const) (?<name>\\w+))", Pattern.MULTILINE);
  private static final Pattern OTHER =
      Pattern.compile("^(?:import|export)\\b.*", Pattern.MULTILINE);

  private final UnaryOperator<String> sources;
  private final Set<String> open = new LinkedHashSet<>();
  private final Set<String> done = new LinkedHashSet<>();
  private final StringBuilder out = new StringBuilder();

  private Joined(UnaryOperator<String> sources) {
    this.sources = sources;
  }

  /// A script with all that it imports.
  ///
  /// @param main its name, without its ending
  /// @param sources the text of each script by its name, without its ending
  /// @throws IllegalArgumentException when a script says something of modules that is not read
  static String of(String main, UnaryOperator<String> sources) {
    Joined joined = new Joined(sources);
    joined.add(main);
    return joined.out.toString();
  }

  private void add(String name) {
    if (done.contains(name)) {
      return;
    }
    if (!open.add(name)) {
      throw new IllegalArgumentException("scripts import each other: " + String.join(", ", open));
    }
    String source = sources.apply(name);
    IMPORT.matcher(source).results().map(match -> match.group("from")).forEach(this::add);
    out.append("const ").append(scope(name)).append(" = (() => {\n");
    out.append(body(name, source));
    out.append("return { ").append(String.join(", ", exports(source))).append(" };\n})();\n");
    done.add(name);
  }

  private static List<String> exports(String source) {
    return EXPORT.matcher(source).results().map(match -> match.group("name")).toList();
  }

  private static String body(String name, String source) {
    String bound = IMPORT.matcher(source).replaceAll(Joined::binding);
    String body = EXPORT.matcher(bound).replaceAll("${made}");
    OTHER
        .matcher(body)
        .results()
        .findFirst()
        .ifPresent(
            left -> {
              throw new IllegalArgumentException(name + ".js: cannot be joined: " + left.group());
            });
    return body;
  }

  private static String binding(MatchResult match) {
    String all = match.group("all");
    String names = all == null ? match.group("some") : all;
    return "const " + names + " = \\" + scope(match.group("from")) + ";";
  }

  /// What the scope of a script is called in the whole.
  private static String scope(String name) {
    return "$" + name.replace('-', '_');
  }
}
