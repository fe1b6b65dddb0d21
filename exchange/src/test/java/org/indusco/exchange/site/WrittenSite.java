package org.indusco.exchange.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.indusco.atlas.Atlas;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.Reading;
import org.indusco.exchange.disk.Parcel;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.wording.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// A site as it lies in a folder, and as a reader's program sees its pages.
///
/// @param folder of it
/// @param network that it is of, with its defaults filled in
/// @param pages by name, such as maps/regions-1940-07.html
record WrittenSite(Path folder, Network network, Map<String, Document> pages) {

  static final Path EXAMPLES = Path.of("..", "examples");

  /// Writes a network's site with its maps.
  static WrittenSite of(Network completed, Path folder, List<Language> languages)
      throws IOException {
    Atlas atlas = Atlas.of(completed);
    return of(completed, folder, languages, Pen.of(atlas, null));
  }

  static WrittenSite of(Network completed, Path folder, List<Language> languages, Pen pen)
      throws IOException {
    Atlas atlas = Atlas.of(completed);
    Terms terms = new Terms("CC0-1.0", List.of());
    try (Parcel parcel = Parcel.to(folder)) {
      Contents contents = Contents.of(completed, atlas, Optional.empty(), languages, terms);
      AtlasSite.write(contents, pen, parcel, (drawn, all) -> {});
      parcel.deliver(List.of());
    }
    return new WrittenSite(folder, completed, read(folder));
  }

  static Network example(String name) {
    Reading reading = NetworkFiles.read(EXAMPLES.resolve(name));
    if (!reading.sound()) {
      throw new IllegalStateException(reading.faults().toString());
    }
    return Defaults.complete(reading.network()).network();
  }

  private static Map<String, Document> read(Path folder) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    for (Path file : files(folder)) {
      if (file.toString().endsWith(".html")) {
        pages.put(folder.relativize(file).toString().replace('\\', '/'), parse(file));
      }
    }
    return pages;
  }

  /// All files of a folder, in its folders too.
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Document parse(Path file) {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(file + " is no well-formed XML: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document page(String name) {
    return Optional.ofNullable(pages.get(name)).orElseThrow(() -> new AssertionError(name));
  }

  String words(String name) {
    return page(name).getDocumentElement().getTextContent();
  }

  String text(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  /// The elements of a name on a page, `*` for all.
  static List<Element> all(Document page, String name) {
    var found = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /// The cells of the rows of a table's body, as words.
  List<List<String>> rows(String page, String table) {
    Element found =
        all(page(page), "table").stream()
            .filter(each -> each.getAttribute("id").equals(table))
            .findFirst()
            .orElseThrow(() -> new AssertionError(page + " has no table " + table));
    List<List<String>> rows = new ArrayList<>();
    var lines = ((Element) found.getElementsByTagName("tbody").item(0)).getElementsByTagName("tr");
    for (int i = 0; i < lines.getLength(); i++) {
      List<String> cells = new ArrayList<>();
      var inner = lines.item(i).getChildNodes();
      for (int j = 0; j < inner.getLength(); j++) {
        cells.add(inner.item(j).getTextContent());
      }
      rows.add(cells);
    }
    return rows;
  }
}
