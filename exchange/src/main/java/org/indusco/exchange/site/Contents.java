package org.indusco.exchange.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.sheet.Theme;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.wording.Language;

/// What a site is of: its pages and what they are about, the same in every language.
///
/// @param atlas of the network
/// @param plan whose maps are among its maps
/// @param languages of the site, the first that of the pages that open first
/// @param terms on which it may be used
/// @param register of the network
/// @param dates that tell most
/// @param maps in the order of themes and dates
/// @param regions the rows of each region by its id
/// @param towns the places that have a page, by id
/// @param chronicle of what happened, and dated figures of parts
/// @param slugs names of files
record Contents(
    Atlas atlas,
    Optional<Plan> plan,
    List<Language> languages,
    Terms terms,
    Register register,
    TellingDates dates,
    List<MapSheet> maps,
    Map<String, List<Region>> regions,
    Map<String, Place> towns,
    Chronicle chronicle,
    Slugs slugs) {

  static Contents of(
      Network network, Atlas atlas, Optional<Plan> plan, List<Language> languages, Terms terms) {
    Register register = new Register(network, atlas);
    TellingDates dates = new TellingDates(register);
    Map<String, Place> towns = new LinkedHashMap<>();
    register.towns().forEach(town -> towns.put(town.id(), town));
    return new Contents(
        atlas,
        plan,
        List.copyOf(languages),
        terms,
        register,
        dates,
        maps(dates, plan, network),
        register.regions(),
        towns,
        new Chronicle(register),
        new Slugs());
  }

  private static List<MapSheet> maps(TellingDates dates, Optional<Plan> plan, Network network) {
    List<MapSheet> maps = new ArrayList<>();
    EdtfDate months = Horizon.of(network.settings()).dates();
    for (Theme theme : Theme.values()) {
      dates.of(theme).forEach(day -> maps.add(MapSheet.of(theme, TellingDates.date(day), false)));
      boolean planned = theme.needsPlan() || theme == Theme.PRODUCTION;
      if (plan.isPresent() && planned) {
        maps.add(MapSheet.of(theme, months, true));
      }
    }
    return List.copyOf(maps);
  }

  Network network() {
    return register.network();
  }

  /// The maps of a theme by date.
  List<MapSheet> maps(Theme theme) {
    return maps.stream().filter(map -> map.theme() == theme).toList();
  }

  /// Of the rows of a region that in which it is best known: that of the first month planned, else
  /// the first.
  Region today(List<Region> rows) {
    LocalDate start = network().settings().start().atDay(1);
    return rows.stream().filter(row -> row.holdsOn(start)).findFirst().orElse(rows.getFirst());
  }

  /// The page of a region, without its ending.
  String regionPage(String id) {
    return "regions/" + slugs.of(id);
  }

  /// The page of a town, without its ending.
  String townPage(String id) {
    return "towns/" + slugs.of(id);
  }

  /// A word for a theme in names of files and keys.
  static String word(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT);
  }
}
