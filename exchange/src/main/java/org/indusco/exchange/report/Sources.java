package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.model.network.Source;

/// The documents that the network's rows come from.
final class Sources {

  private Sources() {}

  static Section of(Given given) {
    List<Source> sources = given.network().rows(Source.class);
    Map<String, Integer> uses = Evidences.bySource(given.network());
    List<Node> body = new ArrayList<>();
    if (sources.isEmpty()) {
      body.add(Element.of("p", "The network names no sources in a table of its own."));
    } else {
      body.addAll(table(given, sources, uses));
    }
    Set<String> ids = sources.stream().map(Source::id).collect(Collectors.toSet());
    List<String> words = uses.keySet().stream().filter(each -> !ids.contains(each)).toList();
    if (!words.isEmpty()) {
      body.add(Element.of("p", "Rows also name, in words:"));
      body.add(Element.of("ul", words.stream().map(each -> Element.of("li", each)).toList()));
    }
    return new Section("sources", "Sources", body);
  }

  private static List<Node> table(Given given, List<Source> sources, Map<String, Integer> uses) {
    Grid grid =
        Grid.of(given.words(), "sources", "Sources, those that most rows refer to first")
            .words("Id")
            .words("What it is")
            .words("Where it can be read")
            .figures("Rows");
    sources.stream()
        .sorted(Comparator.comparingInt(source -> -uses.getOrDefault(source.id(), 0)))
        .forEach(
            source ->
                grid.row(
                    Cell.of(source.id()),
                    Cell.of(
                        source.note().isBlank()
                            ? source.title()
                            : source.title() + ". " + source.note()),
                    Cell.of(source.url().isBlank() ? "not known" : source.url()),
                    Cell.figure(
                        uses.getOrDefault(source.id(), 0),
                        given.figures().count(uses.getOrDefault(source.id(), 0)))));
    return grid.folded();
  }
}
