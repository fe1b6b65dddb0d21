package org.indusco.app.job;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indusco.app.change.Change;
import org.indusco.app.change.ChangeException;
import org.indusco.app.change.ChangeReader;
import org.indusco.app.change.Changes;
import org.indusco.app.change.Frozen;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Pin;
import org.indusco.model.network.Place;

/// The network that a wish asks to have planned: with what it changes, and with what it keeps of an
/// older plan as pins.
final class Asked {

  private Asked() {}

  /// The changes in words, each read with those before it made.
  ///
  /// @param completed the network to be changed, with its defaults filled in
  /// @throws WishException when one cannot be read or made
  static Changes changes(Network completed, List<String> words) {
    List<Change> changes = new ArrayList<>();
    Network changed = completed;
    for (String each : words) {
      try {
        Change change = new ChangeReader(changed).read(each.strip());
        changed = change.applyTo(changed);
        changes.add(change);
      } catch (ChangeException e) {
        throw new WishException(
            new Submission.Wrong(
                Submission.Spot.CHANGE,
                changes.size(),
                each,
                String.valueOf(e.getMessage()),
                e.word(),
                e.known()));
      }
    }
    return new Changes(changes);
  }

  /// A network with what is kept of an older plan.
  ///
  /// @param network to be planned, with its defaults filled in
  /// @throws WishException when a month is not planned, or a cooperative is not there
  static Network keeping(Network network, Keep keep, MadePlan older) {
    Horizon months = Horizon.of(network.settings());
    Network before = older.planned().network();
    Horizon former = Horizon.of(before.settings());
    Set<String> units = units(network, before, keep.units());
    List<Pin> pins = new ArrayList<>(network.rows(Pin.class));
    if (!units.isEmpty()) {
      Frozen.pins(before, older.planned().plan(), former.months()).stream()
          .filter(pin -> units.contains(pin.cooperative()))
          .forEach(pins::add);
    }
    keep.lastMonth()
        .ifPresent(
            last -> {
              requirePlanned(last, months);
              requirePlanned(last, former);
              Frozen.pins(before, older.planned().plan(), former.index(last) + 1).stream()
                  .filter(pin -> !units.contains(pin.cooperative()))
                  .forEach(pins::add);
            });
    requirePlaces(network, pins);
    return Frozen.applyTo(network, pins);
  }

  private static void requirePlaces(Network network, List<Pin> pins) {
    Set<String> places = new HashSet<>();
    network.rows(Place.class).forEach(place -> places.add(place.id()));
    for (Pin pin : pins) {
      if (!pin.place().isEmpty() && !places.contains(pin.place())) {
        throw new WishException(
            Submission.Spot.KEPT_PLAN,
            0,
            pin.place(),
            "The older plan has %s in %s, which is not in the network"
                .formatted(pin.cooperative(), pin.place()));
      }
    }
  }

  private static void requirePlanned(YearMonth month, Horizon horizon) {
    YearMonth last = horizon.month(horizon.months() - 1);
    if (month.isBefore(horizon.start()) || month.isAfter(last)) {
      throw new WishException(
          Submission.Spot.KEPT_MONTH,
          0,
          month.toString(),
          "%s is not planned: the plan has the months %s to %s"
              .formatted(month, horizon.start(), last));
    }
  }

  /// The ids of cooperatives, which must be in both networks.
  private static Set<String> units(Network network, Network before, List<String> words) {
    ChangeReader reader = new ChangeReader(network);
    Set<String> there = new HashSet<>();
    before.rows(Cooperative.class).forEach(unit -> there.add(unit.id()));
    Set<String> units = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String id = unit(reader, words.get(i).strip(), i);
      if (!there.contains(id)) {
        throw new WishException(
            Submission.Spot.KEPT_UNIT,
            i,
            id,
            "The cooperative '" + id + "' is not in the older plan");
      }
      units.add(id);
    }
    return units;
  }

  private static String unit(ChangeReader reader, String word, int number) {
    try {
      return reader.unit(word);
    } catch (ChangeException e) {
      throw new WishException(
          new Submission.Wrong(
              Submission.Spot.KEPT_UNIT,
              number,
              word,
              String.valueOf(e.getMessage()),
              e.word(),
              e.known()));
    }
  }
}
