package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Source;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.Confidence;
import org.indusco.model.schema.Evidence;

/// How things are known, on a page.
final class HowKnown {

  private final Page page;

  HowKnown(Page page) {
    this.page = page;
  }

  /// The ids or words of a row's sources.
  static List<String> sources(Evidence evidence) {
    return List.of(evidence.source().split(";", -1)).stream()
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /// The anchor of a source on the page of sources.
  static String anchor(String id, Contents contents) {
    return "s-" + contents.slugs().of("source " + id);
  }

  /// Whether a row is an estimate.
  static boolean doubtful(Evidence evidence) {
    return evidence.basis() == Basis.ESTIMATED;
  }

  /// How a row is known: basis, confidence, sources, and its note below.
  Entry entry(Evidence evidence) {
    List<Node> words = new ArrayList<>();
    words.add(new Node.Text(grade(evidence)));
    List<String> sources = sources(evidence);
    if (!sources.isEmpty()) {
      words.add(new Node.Text(page.say("evidence.from")));
      words.addAll(page.listed(sources.stream().map(this::source).toList()));
    }
    return Entry.of(csv(evidence), words).below(note(evidence));
  }

  private List<Node> note(Evidence evidence) {
    return evidence.note().isBlank() ? List.of() : List.of(page.told(evidence.note()));
  }

  private static String csv(Evidence evidence) {
    Basis basis = evidence.basis();
    Confidence confidence = evidence.confidence();
    List<String> parts = new ArrayList<>();
    parts.add(basis == null ? "" : basis.name().toLowerCase(Locale.ROOT));
    parts.add(confidence == null ? "" : confidence.name().toLowerCase(Locale.ROOT));
    parts.add(evidence.source());
    parts.add(evidence.note());
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("; "));
  }

  /// Basis and confidence in words.
  String grade(Evidence evidence) {
    Basis basis = evidence.basis();
    Confidence confidence = evidence.confidence();
    String how =
        basis == null
            ? page.say("evidence.unsaid")
            : page.say("basis." + basis.name().toLowerCase(Locale.ROOT));
    return confidence == null
        ? how
        : page.say(
            "evidence.graded",
            how,
            page.say("confidence." + confidence.name().toLowerCase(Locale.ROOT)));
  }

  /// A source as a link to where it is told; words that are no id as they are.
  Node source(String id) {
    return page.contents().network().rows(Source.class).stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .<Node>map(this::link)
        .orElseGet(() -> page.told(id));
  }

  private Element link(Source source) {
    String file = page.up(page.edition().file("sources", ".html"));
    return Element.of("a", source.id())
        .with("href", file + "#" + anchor(source.id(), page.contents()))
        .with("title", source.title());
  }

  /// How many rows are known in which way, with the note that most of them share.
  <R> List<Node> summary(List<R> rows, Function<R, Evidence> evidence) {
    List<Evidence> all = rows.stream().map(evidence).toList();
    List<Node> words = new ArrayList<>();
    Map<String, Long> grades =
        all.stream()
            .collect(Collectors.groupingBy(this::basis, TreeMap::new, Collectors.counting()));
    grades.forEach(
        (how, count) ->
            words.add(
                new Node.Text(
                    (words.isEmpty() ? "" : page.say("list.comma"))
                        + page.say("evidence.rows", how, count))));
    all.stream()
        .map(Evidence::note)
        .filter(note -> !note.isBlank())
        .collect(Collectors.groupingBy(note -> note, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(note -> 2 * note.getValue() > all.size())
        .findFirst()
        .ifPresent(
            note -> {
              words.add(new Node.Text(page.say("evidence.note")));
              words.add(page.told(note.getKey()));
            });
    return words;
  }

  private String basis(Evidence evidence) {
    Basis basis = evidence.basis();
    return basis == null
        ? page.say("evidence.unsaid")
        : page.say("basis." + basis.name().toLowerCase(Locale.ROOT));
  }

  /// The sources of several rows, each once, as a list with their titles.
  ///
  /// @param none what is said when there are none
  List<Node> titled(Set<String> ids, String none) {
    List<Element> items = new ArrayList<>();
    Map<String, Source> known =
        page.contents().network().rows(Source.class).stream()
            .collect(Collectors.toMap(Source::id, each -> each, (one, other) -> one));
    for (String id : ids) {
      Source source = known.get(id);
      items.add(
          source == null
              ? Element.of("li", page.told(id))
              : Element.of("li", link(source), new Node.Text(" " + source.title())));
    }
    return items.isEmpty()
        ? List.of(Element.of("p", none))
        : List.of(Element.of("ul", items).with("class", "sources"));
  }

  /// The sources of several rows.
  static Set<String> of(List<Evidence> rows) {
    Set<String> ids = new LinkedHashSet<>();
    rows.forEach(row -> ids.addAll(sources(row)));
    return ids;
  }
}
