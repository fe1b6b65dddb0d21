package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.atlas.census.Census;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Region;
import org.indusco.model.network.Source;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Evidence;

/// What a reader must know to trust the map no further than it goes.
final class Remarks {

  private static final int MOST_SOURCES = 4;
  private static final int LONGEST_TITLE = 90;

  private final Survey survey;
  private final MapRequest request;

  Remarks(Survey survey, MapRequest request) {
    this.survey = survey;
    this.request = request;
  }

  List<String> all() {
    List<String> remarks = new ArrayList<>();
    Census census = survey.census();
    if (request.theme() == Theme.INDUSTRIES) {
      census
          .findCarriedFrom()
          .ifPresent(
              from ->
                  remarks.add(
                      Captions.date(request.date())
                          + ": the count of "
                          + Captions.date(from)
                          + " carried back, estimated."));
      if (census.total().estimated()) {
        remarks.add("~ the figure rests on estimates.");
      }
    }
    remarks.add("Schematic, not surveyed. Equal-area conic projection.");
    String sources = sources();
    if (!sources.isEmpty()) {
      remarks.add("Sources: " + sources + ".");
    }
    return remarks;
  }

  private String sources() {
    Map<String, String> titles =
        survey.network().rows(Source.class).stream()
            .collect(Collectors.toMap(Source::id, Source::title, (one, other) -> one));
    Set<String> named = new LinkedHashSet<>();
    survey.regions().stream().map(Region::evidence).forEach(evidence -> add(evidence, named));
    survey.network().rows(Zone.class).stream()
        .filter(zone -> zone.holdsOn(survey.day()))
        .map(Zone::evidence)
        .forEach(evidence -> add(evidence, named));
    if (request.theme() == Theme.INDUSTRIES) {
      survey.network().rows(Cooperative.class).stream()
          .map(Cooperative::evidence)
          .forEach(evidence -> add(evidence, named));
    }
    String listed =
        named.stream()
            .limit(MOST_SOURCES)
            .map(id -> shorter(titles.getOrDefault(id, id)))
            .collect(Collectors.joining("; "));
    return named.size() > MOST_SOURCES
        ? listed + "; and " + (named.size() - MOST_SOURCES) + " more in the table sources"
        : listed;
  }

  private static void add(Evidence evidence, Set<String> named) {
    for (String id : evidence.source().split(";", -1)) {
      if (!id.isBlank()) {
        named.add(id.strip());
      }
    }
  }

  private static String shorter(String title) {
    return title.length() <= LONGEST_TITLE
        ? title
        : title.substring(0, LONGEST_TITLE).strip() + "…";
  }
}
