package org.indusco.exchange.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A report as a reader's program sees it.
final class ReadReport {

  private final Document document;
  private final Map<String, List<List<Element>>> rows = new HashMap<>();

  private ReadReport(Document document) {
    this.document = document;
  }

  /// Reads a report; one that is not well-formed is refused.
  static ReadReport of(String html) {
    try {
      return new ReadReport(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("not well-formed", e);
    }
  }

  /// All elements of a name in the order of the page.
  List<Element> all(String name) {
    return within(document.getDocumentElement(), name);
  }

  /// The elements of a name within another, `*` for every name, in the order of the page.
  static List<Element> within(Element element, String name) {
    List<Element> found = new ArrayList<>();
    collect(element, name, found);
    return found;
  }

  private static void collect(Element element, String name, List<Element> found) {
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        if (name.equals("*") || inner.getTagName().equals(name)) {
          found.add(inner);
        }
        collect(inner, name, found);
      }
    }
  }

  /// The words of the section that an id heads, with single spaces.
  String section(String id) {
    return all("section").stream()
        .filter(section -> section.getAttribute("aria-labelledby").equals("part-" + id))
        .map(ReadReport::words)
        .findFirst()
        .orElseThrow();
  }

  static String words(Element element) {
    return element.getTextContent().replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
  }

  /// The body rows of a table with those that are folded, each as the cells of the row.
  List<List<Element>> rows(String table) {
    return rows.computeIfAbsent(
        table,
        id ->
            all("table").stream()
                .filter(each -> each.getAttribute("id").matches(id + "(-more|-\\d{4}-\\d\\d)?"))
                .flatMap(each -> within(each, "tbody").stream())
                .flatMap(body -> within(body, "tr").stream())
                .filter(row -> !row.getAttribute("class").equals("group"))
                .map(ReadReport::cells)
                .toList());
  }

  /// The row of a table whose first cell begins with some words.
  List<Element> row(String table, String heading) {
    return rows(table).stream()
        .filter(row -> words(row.getFirst()).startsWith(heading))
        .findFirst()
        .orElseThrow();
  }

  /// The sum of the unrounded values in the column of a table with a heading.
  double sum(String table, String heading) {
    int column = column(table, heading);
    return rows(table).stream().mapToDouble(row -> value(row.get(column))).sum();
  }

  /// The unrounded value in a row of a table below a heading.
  double value(String table, String row, String heading) {
    return value(row(table, row).get(column(table, heading)));
  }

  private int column(String table, String heading) {
    Element first =
        all("table").stream()
            .filter(each -> each.getAttribute("id").matches(table + "(-\\d{4}-\\d\\d)?"))
            .findFirst()
            .orElseThrow();
    List<String> headings =
        within(within(first, "thead").getFirst(), "th").stream().map(ReadReport::words).toList();
    int column = headings.indexOf(heading);
    if (column < 0) {
      throw new IllegalArgumentException(heading + " is not among " + headings);
    }
    return column;
  }

  private static double value(Element cell) {
    List<Element> data = within(cell, "data");
    return Double.parseDouble(data.isEmpty() ? words(cell) : data.getFirst().getAttribute("value"));
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (var child = row.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element cell
          && Stream.of("th", "td").anyMatch(cell.getTagName()::equals)) {
        cells.add(cell);
      }
    }
    return cells;
  }
}
