package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.exchange.html.Element;

/// The maps of both plans with one time axis.
final class ComparedMaps {

  private ComparedMaps() {}

  static Optional<Section> find(Pair pair) {
    List<Element> maps = new ArrayList<>();
    maps.addAll(map(pair, 0, pair.compared().before().movesMapSvg()));
    maps.addAll(map(pair, 1, renamed(pair.compared().after().movesMapSvg())));
    if (maps.isEmpty()) {
      return Optional.empty();
    }
    MonthSteps first = new MonthSteps(pair.before());
    MonthSteps second = new MonthSteps(pair.after());
    List<String> months = new ArrayList<>();
    for (YearMonth month : first.months()) {
      months.add(
          pair.say(
              "compare.month",
              pair.figures().month(month),
              pair.name(0),
              first.fate(month),
              pair.name(1),
              second.fate(month)));
    }
    Element figure =
        MonthSteps.of(pair.after(), Element.of("div", maps).with("class", "pair"), months);
    return Optional.of(new Section("maps", pair.say("compare.maps"), List.of(figure)));
  }

  /// The map with ids of its own, since the ids of the other are the same.
  private static String renamed(String svg) {
    return svg.replace("id=\"map-", "id=\"other-map-").replace("url(#map-", "url(#other-map-");
  }

  private static List<Element> map(Pair pair, int which, String svg) {
    String drawn = MovesMap.withoutProlog(svg);
    return drawn.isBlank()
        ? List.of()
        : List.of(
            Element.of(
                "figure",
                Element.of("figcaption", pair.name(which)),
                MovesMap.drawing(pair.say("compare.map", pair.name(which)), drawn)));
  }
}
