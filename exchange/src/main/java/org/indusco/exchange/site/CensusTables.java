package org.indusco.exchange.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.atlas.census.Census;
import org.indusco.atlas.census.Count;
import org.indusco.atlas.census.Group;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Region;
import org.jspecify.annotations.Nullable;

/// Tables of the register's cooperatives by region, industry and date.
final class CensusTables {

  private static final Count NONE = new Count(0, false);

  private final Page page;
  private final Contents contents;

  CensusTables(Page page) {
    this.page = page;
    contents = page.contents();
  }

  /// Industries by region on a day.
  Table byRegionAndIndustry(LocalDate day) {
    Census census = contents.register().census(day);
    List<Region> regions = contents.register().regionsOn(day);
    boolean rest = census.totalOf("").number() > 0;
    String code = TellingDates.date(day).text();
    String when = page.when().of(TellingDates.date(day));
    Table table =
        Table.of("census-" + code, page.say("census.on", when))
            .words("industry", page.say("column.industry"));
    for (Region region : regions) {
      table.figures(region.id(), List.of(page.region(region)));
    }
    if (rest) {
      table.figures("elsewhere", page.say("census.elsewhere"));
    }
    table.figures("all", page.say("census.all")).words("estimated", page.say("column.estimated"));
    List<String> bodies = new ArrayList<>(regions.stream().map(Region::id).toList());
    if (rest) {
      bodies.add("");
    }
    for (Group group : census.groups()) {
      List<Count> counts = bodies.stream().map(body -> of(census, body, group)).toList();
      if (census.total(group).number() > 0) {
        table.row(line(name(group), counts, census.total(group)));
      }
    }
    List<Count> sums = bodies.stream().map(census::totalOf).toList();
    Entry all = Entry.of("all", page.say("census.all"));
    return table.row(line(all, sums, census.total()));
  }

  private static Count of(Census census, String region, Group group) {
    return census.ofRegion(region).stream()
        .filter(row -> row.getKey().id().equals(group.id()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(NONE);
  }

  private List<Entry> line(Entry head, List<Count> counts, Count all) {
    List<Entry> line = new ArrayList<>();
    line.add(head);
    counts.forEach(count -> line.add(entry(count)));
    line.add(entry(all));
    boolean estimated = all.estimated() || counts.stream().anyMatch(Count::estimated);
    line.add(yesOrNo(estimated));
    return line;
  }

  private Entry yesOrNo(boolean yes) {
    return Entry.of(yes ? "yes" : "no", page.say(yes ? "yes" : "no"));
  }

  private static Entry entry(Count count) {
    return Entry.number(count.number(), count.estimated());
  }

  private Entry name(Group group) {
    String term = page.edition().words().term(group.name());
    Node shown = term.equals(group.name()) ? page.told(term) : new Node.Text(term);
    return Entry.of(group.id(), shown);
  }

  /// Regions by date.
  Table byRegion(List<LocalDate> days) {
    Table table =
        headed("by-region", "census.by.region", "region", page.say("column.region"), days);
    for (String id : contents.regions().keySet()) {
      table.row(
          line(
              Entry.of(id, page.region(id)),
              days,
              day -> there(id, day) ? contents.register().census(day).totalOf(id) : null));
    }
    return table;
  }

  private boolean there(String region, LocalDate day) {
    return contents.register().regionsOn(day).stream().anyMatch(row -> row.id().equals(region));
  }

  /// Industries by date, of one region or of all.
  ///
  /// @param region id, or empty for all
  Table byIndustry(List<LocalDate> days, String region) {
    Table table =
        headed("by-industry", "census.by.industry", "industry", page.say("column.industry"), days);
    Map<String, Group> groups = new LinkedHashMap<>();
    days.forEach(
        day ->
            contents
                .register()
                .census(day)
                .groups()
                .forEach(group -> groups.putIfAbsent(group.id(), group)));
    for (Group group : groups.values()) {
      List<Count> counts = days.stream().map(day -> count(day, region, group)).toList();
      if (counts.stream().anyMatch(count -> count.number() > 0)) {
        table.row(line(name(group), days, day -> count(day, region, group)));
      }
    }
    Entry all = Entry.of("all", page.say("census.all"));
    return table.row(line(all, days, day -> total(day, region)));
  }

  private Count count(LocalDate day, String region, Group group) {
    Census census = contents.register().census(day);
    return region.isEmpty() ? census.total(group) : of(census, region, group);
  }

  private Count total(LocalDate day, String region) {
    Census census = contents.register().census(day);
    return region.isEmpty() ? census.total() : census.totalOf(region);
  }

  private Table headed(
      String id, String caption, String column, String heading, List<LocalDate> days) {
    Table table = Table.of(id, page.say(caption)).words(column, heading);
    for (LocalDate day : days) {
      String code = TellingDates.date(day).text();
      table.figures(code, page.when().of(TellingDates.date(day)));
    }
    return table;
  }

  /// What is counted on a day; null when there is no such region then.
  private interface OnDay {
    @Nullable Count on(LocalDate day);
  }

  private List<Entry> line(Entry head, List<LocalDate> days, OnDay counts) {
    List<Entry> line = new ArrayList<>();
    line.add(head);
    for (LocalDate day : days) {
      Count count = counts.on(day);
      line.add(count == null ? Entry.of("", "–") : entry(count));
    }
    return line;
  }
}
