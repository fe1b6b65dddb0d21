package org.indusco.bench.report;

import java.util.List;
import org.indusco.bench.measure.Reading;

/// How fast the pages are in a browser.
final class BrowserSection {

  private BrowserSection() {}

  static String text(List<Reading> readings) {
    MarkdownTable table =
        new MarkdownTable(2, "what", "how", "times", "median", "worst", "unit", "aim", "reached");
    for (Reading reading : readings) {
      table.row(
          List.of(
              reading.what(),
              reading.how(),
              Figures.whole(reading.times()),
              Figures.decimals(1, reading.median()),
              Figures.decimals(1, reading.worst()),
              reading.unit(),
              reading.aim(),
              reading.met()));
    }
    return """
        Server and browser run on the same machine, the server as its user starts it, the browser \
        without a graphics card. The first view is one of a browser that has nothing in its cache, \
        from asking for the first page until the map with the land under it is drawn; later pages \
        are timed until all of them is loaded. Frames are counted while the map of the drawn \
        network is moved and made larger and smaller without a pause.

        """
        + table;
  }
}
