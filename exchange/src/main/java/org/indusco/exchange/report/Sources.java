package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Source;

/// The documents that the network's rows come from.
final class Sources {

  private Sources() {}

  static Section of(Given given) {
    List<Source> sources = given.network().rows(Source.class);
    Map<String, Integer> uses = Evidences.bySource(given.network());
    List<Node> body = new ArrayList<>();
    if (sources.isEmpty()) {
      body.add(Element.of("p", given.say("sources.none")));
    } else {
      body.addAll(table(given, sources, uses));
    }
    Set<String> ids = sources.stream().map(Source::id).collect(Collectors.toSet());
    List<String> words = uses.keySet().stream().filter(each -> !ids.contains(each)).toList();
    if (!words.isEmpty()) {
      body.add(Element.of("p", given.say("sources.words")));
      body.add(Element.of("ul", words.stream().map(Sources::line).toList()));
    }
    return new Section("sources", given.say("sources.title"), body);
  }

  private static Element line(String words) {
    return Element.of("li", words).verbatim();
  }

  private static List<Node> table(Given given, List<Source> sources, Map<String, Integer> uses) {
    Grid grid =
        Grid.of(given.words(), "sources", given.say("sources.caption"))
            .words(given.say("sources.id"))
            .words(given.say("sources.what"))
            .words(given.say("sources.where"))
            .figures(given.say("sources.rows"));
    sources.stream()
        .sorted(Comparator.comparingInt(source -> -uses.getOrDefault(source.id(), 0)))
        .forEach(
            source ->
                grid.row(
                    Cell.verbatim(source.id()),
                    Cell.verbatim(
                        source.note().isBlank()
                            ? source.title()
                            : given.say("sources.noted", source.title(), source.note())),
                    source.url().isBlank()
                        ? Cell.of(given.say("sources.unknown"))
                        : Cell.verbatim(source.url()),
                    Cell.figure(
                        uses.getOrDefault(source.id(), 0),
                        given.figures().count(uses.getOrDefault(source.id(), 0)))));
    return grid.folded();
  }
}
