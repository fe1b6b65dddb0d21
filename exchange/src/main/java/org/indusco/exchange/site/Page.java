package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.wording.Language;

/// A page under construction: its pieces, the links from where it lies, and the tables that it
/// gives as files.
final class Page {

  private final Edition edition;
  private final String name;
  private final HowKnown known;
  private final When when;
  private final List<Node> body = new ArrayList<>();
  private final Map<String, String> tables = new LinkedHashMap<>();

  /// @param name without its ending, from the site's folder
  Page(Edition edition, String name) {
    this.edition = edition;
    this.name = name;
    known = new HowKnown(this);
    when = new When(edition.words());
  }

  String name() {
    return name;
  }

  Edition edition() {
    return edition;
  }

  Contents contents() {
    return edition.contents();
  }

  HowKnown known() {
    return known;
  }

  When when() {
    return when;
  }

  String say(String key, Object... arguments) {
    return edition.say(key, arguments);
  }

  List<Node> body() {
    return body;
  }

  /// The CSV files of its tables by name, from the site's folder.
  Map<String, String> tables() {
    return tables;
  }

  /// The address of a file of the site from this page.
  String up(String file) {
    return (name.contains("/") ? "../" : "") + file;
  }

  /// A link to another page of this edition.
  ///
  /// @param page its name without ending
  Element link(String page, List<? extends Node> words) {
    return Element.of("a", words).with("href", up(edition.file(page, ".html")));
  }

  Element link(String page, String words) {
    return link(page, List.of(new Node.Text(words)));
  }

  Page add(Node piece) {
    body.add(piece);
    return this;
  }

  Page addAll(List<? extends Node> pieces) {
    body.addAll(pieces);
    return this;
  }

  /// A heading of the second level that other pages can point at.
  Page heading(String id, String words) {
    return add(Element.of("h2", words).with("id", id));
  }

  Page paragraph(String words) {
    return add(Element.of("p", words));
  }

  Page note(String words) {
    return add(Element.of("p", words).with("class", "faint"));
  }

  /// A table with its file.
  ///
  /// @param file of its CSV, from the site's folder
  Page table(Table table, String file) {
    add(table.element());
    return file(file, table.csv());
  }

  /// A link to a table as a file.
  ///
  /// @param file from the site's folder
  /// @param csv its text, the same in every language
  Page file(String file, String csv) {
    tables.put(file, csv);
    Element link = Element.of("a", say("table.csv")).with("href", up(file)).with("download", "");
    return add(Element.of("p", link).with("class", "files"));
  }

  /// Words as the network has them, in English as a rule, marked as such on other pages.
  Node told(String words) {
    return edition.language() == Language.EN
        ? new Node.Text(words)
        : Element.of("span", words).with("lang", Edition.mark(Language.EN));
  }

  /// A name in the language of the page.
  String one(String latin, String chinese) {
    return edition.words().name(latin, chinese);
  }

  /// A name in both languages, that of the page first.
  List<Node> both(String latin, String chinese) {
    boolean zh = edition.language() == Language.ZH;
    String first = zh && !chinese.isBlank() ? chinese : latin;
    String second = zh ? latin : chinese;
    List<Node> names = new ArrayList<>();
    names.add(first.equals(latin) && zh ? told(latin) : new Node.Text(first));
    if (!second.isBlank() && !second.equals(first)) {
      names.add(new Node.Text(" "));
      names.add(
          Element.of("span", second)
              .with("class", "second")
              .with("lang", Edition.mark(zh ? Language.EN : Language.ZH)));
    }
    return names;
  }

  /// A place by its name, as a link where it has a page.
  Node place(String id) {
    Optional<Place> place = contents().register().findPlace(id);
    if (place.isEmpty()) {
      return told(id);
    }
    String words = one(place.get().name(), place.get().nameZh());
    return contents().towns().containsKey(id)
        ? link(contents().townPage(id), words)
        : new Node.Text(words);
  }

  /// A region by its name as a link, with its hue before it.
  Node region(Region region) {
    return Element.of(
        "span",
        Chips.of(region.id(), contents()),
        link(contents().regionPage(region.id()), one(region.name(), region.nameZh())));
  }

  /// A region by its id.
  Node region(String id) {
    List<Region> rows = contents().regions().getOrDefault(id, List.of());
    return rows.isEmpty() ? told(id) : region(contents().today(rows));
  }

  /// A sentence of which one part is not plain words.
  List<Node> around(String key, Node part, Object... others) {
    String mark = "\uE000";
    Object[] all = new Object[others.length + 1];
    all[0] = mark;
    System.arraycopy(others, 0, all, 1, others.length);
    String said = say(key, all);
    int at = said.indexOf(mark);
    return List.of(
        new Node.Text(said.substring(0, at)), part, new Node.Text(said.substring(at + 1)));
  }

  /// Pieces with commas between them.
  List<Node> listed(List<? extends Node> pieces) {
    List<Node> all = new ArrayList<>();
    for (Node piece : pieces) {
      if (!all.isEmpty()) {
        all.add(new Node.Text(say("list.comma")));
      }
      all.add(piece);
    }
    return all;
  }
}
