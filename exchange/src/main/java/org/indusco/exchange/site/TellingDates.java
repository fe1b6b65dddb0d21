package org.indusco.exchange.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.indusco.atlas.census.Census;
import org.indusco.atlas.figure.Figures;
import org.indusco.atlas.figure.Members;
import org.indusco.atlas.figure.Output;
import org.indusco.atlas.figure.Period;
import org.indusco.atlas.sheet.Theme;
import org.indusco.exchange.folio.Counts;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Network;
import org.indusco.model.network.Region;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.EdtfDate;
import org.jspecify.annotations.Nullable;

/// The dates that say most of a network: when it was counted, and when its regions changed.
///
/// Of dates on which a theme shows the same only the first is taken, and the first month planned,
/// of which the network tells most.
final class TellingDates {

  /// Changes that follow each other within so many days count as one, told by the last of them.
  private static final long ONE_CHANGE = 92;

  /// How far a count that is carried back may be from the register's own, as a share of this.
  private static final double NEAR = 0.1;

  /// How many days maps of dangers lie apart at least, since zones change all the time.
  private static final long APART = 240;

  private static final int MOST = 12;

  private final Network network;
  private final Register register;
  private final LocalDate start;

  TellingDates(Register register) {
    this.register = register;
    network = register.network();
    start = network.settings().start().atDay(1);
  }

  /// A date as maps take it: a month when it is its first day.
  static EdtfDate date(LocalDate day) {
    return new EdtfDate(day.getDayOfMonth() == 1 ? YearMonth.from(day).toString() : day.toString());
  }

  /// All of them, by day: counts, changes of regions, and the first month planned.
  List<LocalDate> all() {
    TreeSet<LocalDate> days = new TreeSet<>(Counts.days(network));
    days.addAll(changes());
    days.add(start);
    return List.copyOf(days);
  }

  /// The first day of which the site tells.
  LocalDate first() {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(start));
    network.rows(Region.class).forEach(row -> add(row.from(), days));
    network.rows(Cooperative.class).forEach(row -> add(row.from(), days));
    return days.first();
  }

  /// The last day of which the site tells.
  LocalDate last() {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(start.plusMonths(network.settings().months()).minusDays(1));
    network.rows(Region.class).forEach(row -> add(row.to(), days));
    network.rows(Zone.class).forEach(row -> add(row.to(), days));
    network.rows(Threat.class).forEach(row -> add(row.to(), days));
    return days.last();
  }

  /// The dates on which a map of a theme that needs no plan shows something.
  List<LocalDate> of(Theme theme) {
    return switch (theme) {
      case REGIONS -> regions();
      case INDUSTRIES -> industries();
      case MEMBERS -> thinned(told(), day -> new Members(network).on(day).spots());
      case PRODUCTION -> production();
      case DANGER -> dangers();
      case FLOWS, MOVES, PRICES -> List.of();
    };
  }

  private List<LocalDate> regions() {
    TreeSet<LocalDate> days = new TreeSet<>(changes());
    days.add(start);
    return thinned(
        days.stream().toList(),
        day -> register.regionsOn(day).stream().map(TellingDates::look).toList());
  }

  private static String look(Region region) {
    return region.id() + "/" + region.name() + "/" + region.headquarters();
  }

  /// The dates of which the register tells, each a count or a change.
  private List<LocalDate> told() {
    TreeSet<LocalDate> days = new TreeSet<>(Counts.days(network));
    days.add(start);
    return days.stream().filter(register::tellsOf).toList();
  }

  /// A count that is carried back tells nothing of a day on which the register has far fewer.
  private List<LocalDate> industries() {
    return thinned(
        told().stream().filter(this::countable).toList(),
        day -> {
          Census census = register.census(day);
          return register.regionsOn(day).stream()
              .map(region -> List.of(look(region), census.ofRegion(region.id())))
              .toList();
        });
  }

  private boolean countable(LocalDate day) {
    int own = register.on(day).cooperatives();
    return Math.abs(register.census(day).total().number() - own) <= NEAR * own && own > 0;
  }

  private List<LocalDate> production() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Fact fact : network.rows(Fact.class)) {
      if (Counts.exact(fact.date())) {
        LocalDate first = YearMonth.from(fact.date().earliest()).atDay(1);
        if (!told(first).empty()) {
          days.add(first);
        }
      }
    }
    return thinned(List.copyOf(days), day -> told(day).spots());
  }

  private Figures told(LocalDate day) {
    return new Output(network).told(Period.of(date(day)));
  }

  private List<LocalDate> dangers() {
    Set<LocalDate> telling = new TreeSet<>(List.of(start));
    Map<LocalDate, Integer> threats = threatened();
    if (threats.size() <= MOST / 2) {
      telling.addAll(threats.keySet());
    } else {
      threats.entrySet().stream()
          .max(Map.Entry.<LocalDate, Integer>comparingByValue())
          .ifPresent(worst -> telling.add(worst.getKey()));
    }
    TreeSet<LocalDate> days = new TreeSet<>(changes());
    days.addAll(telling);
    return thinned(
        apart(days, telling),
        day ->
            List.of(
                network.rows(Zone.class).stream().filter(zone -> zone.holdsOn(day)).toList(),
                threatsIn(day)));
  }

  /// The dates that must stay, and the others that are far enough from those before them.
  private static List<LocalDate> apart(Set<LocalDate> days, Set<LocalDate> staying) {
    List<LocalDate> kept = new ArrayList<>();
    for (LocalDate day : days) {
      if (kept.isEmpty()
          || staying.contains(day)
          || ChronoUnit.DAYS.between(kept.getLast(), day) > APART) {
        kept.add(day);
      }
    }
    return kept;
  }

  /// How many threats there are in each month in which one begins, by its first day.
  private Map<LocalDate, Integer> threatened() {
    Map<LocalDate, Integer> months = new TreeMap<>();
    for (Threat threat : network.rows(Threat.class)) {
      LocalDate from = threat.from();
      if (from != null) {
        LocalDate first = YearMonth.from(from).atDay(1);
        months.put(first, threatsIn(first).size());
      }
    }
    return months;
  }

  private List<Threat> threatsIn(LocalDate day) {
    Period month = Period.of(date(day));
    return network.rows(Threat.class).stream().filter(month::meets).toList();
  }

  /// The days on which regions began, ended, or changed name or seat.
  private List<LocalDate> changes() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Region region : network.rows(Region.class)) {
      add(region.from(), days);
      add(region.to(), days);
    }
    List<LocalDate> all = days.stream().filter(day -> !register.regionsOn(day).isEmpty()).toList();
    List<LocalDate> last = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i + 1 == all.size() || ChronoUnit.DAYS.between(all.get(i), all.get(i + 1)) > ONE_CHANGE) {
        last.add(all.get(i));
      }
    }
    return last;
  }

  private static void add(@Nullable LocalDate day, Set<LocalDate> days) {
    if (day != null) {
      days.add(day);
    }
  }

  /// The first month planned, and the dates on which something looks otherwise than on the date
  /// before; of too many an even choice, the first and the last among them.
  private List<LocalDate> thinned(List<LocalDate> days, Function<LocalDate, Object> look) {
    List<LocalDate> kept = new ArrayList<>();
    @Nullable Object last = null;
    for (LocalDate day : days) {
      Object now = look.apply(day);
      if (!now.equals(last) || day.equals(start)) {
        kept.add(day);
      }
      last = now;
    }
    List<LocalDate> few = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, kept.size()); i++) {
      int at = kept.size() <= MOST ? i : (int) Math.round(i * (kept.size() - 1.0) / (MOST - 1));
      few.add(kept.get(at));
    }
    return few;
  }
}
