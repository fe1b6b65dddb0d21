package org.indusco.app.change;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Place;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.Route;
import org.indusco.model.network.Zone;

/// Reads changes from words. Things may be named by their id or their name, whatever the case.
///
/// | words | change |
/// |---|---|
/// | `close PLACE@1941-03..1941-05` | [ClosePlace] |
/// | `lose-depot DEPOT@1941-03` | [LoseDepot] |
/// | `cut-route PLACE:PLACE@1941-03..1941-05` | [CutRoute] |
/// | `order ORDER=AMOUNT` | [AdjustOrder] |
/// | `labour DEPOT:SKILL=AMOUNT@1941-03..1941-05` | [AdjustLabour] |
/// | `supply DEPOT:GOOD=AMOUNT@1941-03..1941-05` | [AdjustSupply] |
/// | `premises PLACE=AMOUNT` | [AdjustPremises] |
/// | `pin UNIT:PLACE@1941-03..1941-05` | [PinUnit] |
/// | `goal GOAL=AMOUNT` | [WeighGoal] |
/// | `zone STATUS:AREA:NAME@1941-03..1941-05` | [AddZone] |
///
/// Months may be left out; an amount is `300`, `+50`, `-50` or `80%`; an area is `PLACE+80km` or
/// three corners or more such as `107.1,34.3/108,34.5/107.6,33.9`, and its name may be left out.
public final class ChangeReader {

  private final Network network;

  /// @param completed the network to be changed, with its defaults filled in
  public ChangeReader(Network completed) {
    network = completed;
  }

  /// Reads one change.
  ///
  /// @throws ChangeException when the words cannot be read or name something that is not there
  public Change read(String words) {
    int blank = words.indexOf(' ');
    String kind = blank < 0 ? words : words.substring(0, blank);
    Parts parts = Parts.of(words.substring(kind.length()).strip());
    requireWithin(parts.when());
    return switch (kind) {
      case "close" -> new ClosePlace(place(parts.whole()), parts.when());
      case "lose-depot" -> loseDepot(parts);
      case "cut-route" -> cutRoute(parts);
      case "order" -> new AdjustOrder(order(parts.subject()), parts.amount());
      case "labour" ->
          new AdjustLabour(
              depot(parts.first()), skill(parts.second()), parts.amount(), parts.when());
      case "supply" ->
          new AdjustSupply(
              depot(parts.first()), good(parts.second()), parts.amount(), parts.when());
      case "premises" -> new AdjustPremises(place(parts.subject()), parts.amount());
      case "pin" -> new PinUnit(unit(parts.first()), place(parts.second()), parts.when());
      case "goal" -> goal(parts);
      case "zone" -> zone(parts);
      default -> throw new ChangeException("'" + kind + "' is no change", kind, List.of());
    };
  }

  /// A month that is not planned would change nothing, or not what is meant.
  private void requireWithin(Window when) {
    YearMonth first = network.settings().start();
    YearMonth last = first.plusMonths(network.settings().months() - 1L);
    YearMonth to = when.to();
    for (YearMonth month : Arrays.asList(when.from(), to == null ? null : to.minusMonths(1))) {
      if (month != null && (month.isBefore(first) || month.isAfter(last))) {
        throw new ChangeException(
            "%s is not planned: the plan has the months %s to %s".formatted(month, first, last),
            month.toString(),
            List.of());
      }
    }
  }

  private LoseDepot loseDepot(Parts parts) {
    if (parts.when().to() != null) {
      throw new ChangeException(
          "A depot is lost for good: '" + parts.whole() + "' may name only a first month",
          parts.whole(),
          List.of());
    }
    return new LoseDepot(depot(parts.whole()), parts.when().from());
  }

  private CutRoute cutRoute(Parts parts) {
    CutRoute cut = new CutRoute(place(parts.first()), place(parts.second()), parts.when());
    Set<String> neighbours = new LinkedHashSet<>();
    for (Route row : network.rows(Route.class)) {
      if (cut.joins(row)) {
        return cut;
      }
      if (row.from().equals(cut.one())) {
        neighbours.add(row.to());
      } else if (row.to().equals(cut.one())) {
        neighbours.add(row.from());
      }
    }
    throw new ChangeException(
        "No route joins %s and %s; routes of %s lead to %s"
            .formatted(
                cut.one(),
                cut.other(),
                cut.one(),
                neighbours.isEmpty() ? "no place" : String.join(", ", neighbours)),
        cut.other(),
        List.of());
  }

  private AddZone zone(Parts parts) {
    String[] words = parts.whole().split(":", 3);
    if (words.length < 2) {
      throw new ChangeException(
          "'%s' cannot be read: a zone is written STATUS:AREA or STATUS:AREA:NAME"
              .formatted(parts.whole()),
          parts.whole(),
          List.of());
    }
    Zone.Kind kind = kind(words[0].strip());
    try {
      return new AddZone(
          kind, area(words[1].strip()), words.length < 3 ? "" : words[2], parts.when());
    } catch (IllegalArgumentException e) {
      throw new ChangeException(
          "'%s' cannot be read: %s".formatted(parts.whole(), String.valueOf(e.getMessage())),
          words[1],
          List.of());
    }
  }

  private static Zone.Kind kind(String word) {
    for (Zone.Kind kind : Zone.Kind.values()) {
      if (same(kind.name(), word)) {
        return kind;
      }
    }
    List<String> known =
        Arrays.stream(Zone.Kind.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .toList();
    throw new ChangeException(
        "There is no status '%s' of a zone; it is one of %s"
            .formatted(word, String.join(", ", known)),
        word,
        known);
  }

  private ZoneArea area(String words) {
    int plus = words.lastIndexOf('+');
    if (plus < 0 || !words.endsWith("km")) {
      return ZoneArea.Within.read(words);
    }
    String km = words.substring(plus + 1, words.length() - 2).strip();
    if (!km.matches("\\d{1,5}(\\.\\d{1,6})?")) {
      throw new IllegalArgumentException("'" + km + "' is no number of km");
    }
    return new ZoneArea.Around(place(words.substring(0, plus)), Double.parseDouble(km));
  }

  private static WeighGoal goal(Parts parts) {
    String word = parts.subject();
    return new WeighGoal(
        Aims.find(word)
            .orElseThrow(
                () ->
                    new ChangeException(
                        "There is no goal '%s'; goals are %s"
                            .formatted(word, String.join(", ", Aims.ids())),
                        word,
                        Aims.all())),
        parts.amount());
  }

  private String place(String word) {
    return find("place", word, network.rows(Place.class), Place::id, Place::name);
  }

  /// The id of the cooperative that a word names.
  ///
  /// @throws ChangeException when it names none, or several
  public String unit(String word) {
    return find(
        "cooperative", word, network.rows(Cooperative.class), Cooperative::id, Cooperative::name);
  }

  private String depot(String word) {
    return find("depot", word, network.rows(Depot.class), Depot::id, Depot::name);
  }

  private String good(String word) {
    return find("good", word, network.rows(Good.class), Good::id, Good::name);
  }

  private String order(String word) {
    return find("order", word, network.rows(Order.class), Order::id, Order::name);
  }

  private String skill(String word) {
    Set<String> skills = new LinkedHashSet<>();
    network.rows(Recipe.class).forEach(row -> skills.add(row.skill()));
    network.rows(CooperativeMember.class).forEach(row -> skills.add(row.skill()));
    network.rows(Labour.class).forEach(row -> skills.add(row.skill()));
    Function<String, String> itself = skill -> skill;
    skills.remove("");
    try {
      return find("skill", word, List.copyOf(skills), itself, itself);
    } catch (ChangeException e) {
      throw new ChangeException(
          e.getMessage() + "; skills are " + String.join(", ", skills), e.word(), e.known());
    }
  }

  private static <R> String find(
      String what, String word, List<R> rows, Function<R, String> id, Function<R, String> name) {
    List<String> ids = rows.stream().map(id).toList();
    if (ids.contains(word)) {
      return word;
    }
    List<String> matching =
        rows.stream()
            .filter(row -> same(id.apply(row), word) || same(name.apply(row), word))
            .map(id)
            .toList();
    if (matching.size() == 1) {
      return matching.getFirst();
    }
    if (matching.isEmpty()) {
      List<String> known = new ArrayList<>(ids);
      rows.forEach(row -> known.add(name.apply(row)));
      throw new ChangeException("There is no " + what + " '" + word + "'", word, known);
    }
    throw new ChangeException(
        "'" + word + "' can be " + String.join(" or ", matching) + "; the id says which",
        word,
        List.of());
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
