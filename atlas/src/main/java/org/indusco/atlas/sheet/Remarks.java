package org.indusco.atlas.sheet;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.network.Region;
import org.indusco.model.network.Source;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Evidence;

/// What a reader must know to trust the map no further than it goes.
final class Remarks {

  private static final int MOST_SOURCES = 4;
  private static final int LONGEST_TITLE = 90;

  private final List<Content> all;
  private final Content content;

  /// @param all the maps of the sheet, at least one
  Remarks(List<Content> all) {
    this.all = List.copyOf(all);
    content = all.getFirst();
  }

  /// @param themes what the maps show
  List<String> all(Collection<Layer> themes) {
    Set<String> remarks = new LinkedHashSet<>();
    themes.forEach(theme -> remarks.addAll(theme.remarks()));
    remarks.add(content.words().say("remark.schematic"));
    String sources = sources();
    if (!sources.isEmpty()) {
      remarks.add(content.words().say("remark.sources", sources));
    }
    return List.copyOf(remarks);
  }

  private String sources() {
    Map<String, String> titles =
        content.survey().network().rows(Source.class).stream()
            .collect(Collectors.toMap(Source::id, Source::title, (one, other) -> one));
    Set<String> named = new LinkedHashSet<>();
    all.forEach(each -> add(each, named));
    String listed =
        named.stream()
            .limit(MOST_SOURCES)
            .map(id -> shorter(titles.getOrDefault(id, id)))
            .collect(Collectors.joining("; "));
    return named.size() > MOST_SOURCES
        ? content.words().say("remark.more", listed, named.size() - MOST_SOURCES)
        : listed;
  }

  private static void add(Content content, Set<String> named) {
    Survey survey = content.survey();
    Network network = survey.network();
    if (content.theme() == Theme.PRODUCTION && !content.planned()) {
      survey.wholeProduction().forEach(fact -> add(fact.evidence(), named));
    }
    if (content.theme() == Theme.MEMBERS) {
      survey.told().forEach(fact -> add(fact.evidence(), named));
    }
    survey.own().stream().map(Region::evidence).forEach(evidence -> add(evidence, named));
    network.rows(Zone.class).stream()
        .filter(zone -> zone.holdsOn(survey.day()))
        .map(Zone::evidence)
        .forEach(evidence -> add(evidence, named));
    if (content.theme() == Theme.DANGER) {
      network.rows(Threat.class).stream()
          .filter(content.period()::meets)
          .forEach(threat -> add(threat.evidence(), named));
    }
    if (content.theme() == Theme.INDUSTRIES) {
      network.rows(Cooperative.class).forEach(row -> add(row.evidence(), named));
    }
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
