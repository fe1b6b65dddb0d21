package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.shape.Credit;
import org.indusco.exchange.table.TableWriter;
import org.indusco.model.network.Network;
import org.indusco.model.network.Source;
import org.indusco.model.schema.Schema;

/// Where everything comes from, and on which terms it may be used.
final class SourcesPage {

  private final Page page;
  private final Network network;
  private final Map<String, Map<String, Integer>> uses;

  private SourcesPage(Page page) {
    this.page = page;
    network = page.contents().network();
    uses = Uses.of(network);
  }

  static Page of(Edition edition) {
    Page page = new Page(edition, "sources");
    new SourcesPage(page).fill();
    return page;
  }

  private void fill() {
    page.heading("licence", page.say("sources.licence"));
    String licence = page.contents().terms().licence();
    page.paragraph(
        licence.isBlank() ? page.say("foot.unlicensed") : page.say("foot.licence", licence));
    shapes();
    page.heading("documents", page.say("sources.documents"));
    List<Source> sources = network.rows(Source.class);
    if (sources.isEmpty()) {
      page.paragraph(page.say("sources.none"));
    } else {
      page.paragraph(page.say("sources.about", sources.size()));
      page.add(Element.of("dl", sources.stream().map(this::line).toList()).with("class", "list"));
      page.file("data/sources.csv", TableWriter.text(Schema.of(Source.class), sources));
    }
    words(sources);
    basis();
  }

  private Element line(Source source) {
    List<Node> words = new ArrayList<>();
    words.add(Element.of("p", page.told(source.title())));
    if (!source.url().isBlank()) {
      boolean web = source.url().matches("https?://\\S+");
      Element link = Element.of("a", source.url()).with("href", source.url());
      words.add(
          Element.of("p", web ? link.with("rel", "external") : page.told(source.url()))
              .with("class", "address"));
    }
    if (!source.note().isBlank()) {
      words.add(Element.of("p", page.told(source.note())));
    }
    Map<String, Integer> used = uses.getOrDefault(source.id(), Map.of());
    words.add(
        Element.of("p", used.isEmpty() ? page.say("sources.unused") : used(used))
            .with("class", "faint"));
    return Element.of("div", Element.of("dt", source.id()), Element.of("dd", words))
        .with("id", HowKnown.anchor(source.id(), page.contents()));
  }

  /// For what a source was used, by table.
  private String used(Map<String, Integer> tables) {
    List<String> parts = new ArrayList<>();
    tables.forEach((table, rows) -> parts.add(page.say("sources.rows", table, rows)));
    return page.say("sources.used", String.join(page.say("list.comma"), parts));
  }

  /// What rows name as their source without an id of the table of sources.
  private void words(List<Source> sources) {
    List<String> ids = sources.stream().map(Source::id).toList();
    List<Element> words = new ArrayList<>();
    uses.forEach(
        (source, tables) -> {
          if (!ids.contains(source)) {
            words.add(
                Element.of(
                    "li",
                    page.told(source),
                    new Node.Text(" "),
                    Element.of("small", used(tables))));
          }
        });
    if (!words.isEmpty()) {
      page.paragraph(page.say("sources.words"));
      page.add(Element.of("ul", words));
    }
  }

  private void shapes() {
    List<Credit> credits = page.contents().terms().credits();
    if (credits.isEmpty()) {
      return;
    }
    page.paragraph(page.say("sources.shapes"));
    List<Element> lines = new ArrayList<>();
    for (Credit credit : credits) {
      List<Node> words = new ArrayList<>();
      String licence = credit.licence().isBlank() ? page.say("unknown") : credit.licence();
      words.add(
          Element.of("p", new Node.Text(page.say("sources.shape.licence")), page.told(licence)));
      for (String more : List.of(credit.source(), credit.note())) {
        if (!more.isBlank()) {
          words.add(Element.of("p", page.told(more)));
        }
      }
      lines.add(Element.of("div", Element.of("dt", credit.layer()), Element.of("dd", words)));
    }
    page.add(Element.of("dl", lines).with("class", "list"));
  }

  /// How many rows of each table are known in which way.
  private void basis() {
    page.heading("basis", page.say("sources.basis"));
    page.paragraph(page.say("sources.basis.about"));
    Table table =
        Table.of("basis-table", page.say("sources.basis.caption"))
            .words("table", page.say("column.table"))
            .figures("sourced", page.say("basis.sourced"))
            .figures("estimated", page.say("basis.estimated"))
            .figures("recalled", page.say("basis.recalled"))
            .figures("unsaid", page.say("evidence.unsaid"));
    Uses.byBasis(network)
        .forEach(
            (name, known) ->
                table.row(
                    Entry.of(name),
                    Entry.number(known.sourced()),
                    Entry.number(known.estimated()),
                    Entry.number(known.recalled()),
                    Entry.number(known.unsaid())));
    page.table(table, "data/evidence.csv");
  }
}
