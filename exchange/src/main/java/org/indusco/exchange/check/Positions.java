package org.indusco.exchange.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Place;

/// No place lies far from all others, as it does when latitude and longitude are swapped or a
/// digit is one too many.
///
/// The middle is that of the medians, which a few wrong places do not move. A network that itself
/// reaches around the earth has no outliers.
final class Positions implements Check {

  private static final int FEWEST = 3;
  private static final double SWAPPED_KM = 1000;
  private static final double SWAPPED_MEDIANS = 3;
  private static final double FAR_KM = 3000;
  private static final double FAR_MEDIANS = 10;
  private static final double NEARER = 0.2;

  @Override
  public Set<Class<? extends Record>> needs() {
    return Set.of(Place.class);
  }

  @Override
  public void look(Draft draft, Findings found) {
    List<Entry<Place>> entries = draft.entries(Place.class);
    if (entries.size() < FEWEST) {
      return;
    }
    List<Place> places = entries.stream().map(Entry::value).toList();
    Place first = places.getFirst();
    Place middle = at(first, median(places, Place::lat), median(places, Place::lon));
    double usual = median(places, place -> Defaults.distance(place, middle));
    for (Entry<Place> entry : entries) {
      Place place = entry.value();
      double km = Defaults.distance(place, middle);
      String maybe = km > SWAPPED_KM && km > SWAPPED_MEDIANS * usual ? swapped(place, middle) : "";
      boolean far = km > FAR_KM && km > FAR_MEDIANS * usual;
      if (far || !maybe.isEmpty()) {
        found.fault(
            Fault.Kind.ABSURD_FIGURE,
            Cell.of(Place.class, entry.row(), "id", place.id()),
            String.format(
                Locale.ROOT,
                "lies %,.0f km from the middle of the other places, at lat %s and lon %s",
                km,
                Figure.text(place.lat()),
                Figure.text(place.lon())),
            maybe.isEmpty() ? shortened(place, middle) : maybe);
      }
    }
  }

  /// Not the mean of the two in the middle: with longitudes -179 and 179 that is half the earth
  /// away.
  private static double median(List<Place> places, ToDoubleFunction<Place> figure) {
    return places.stream().mapToDouble(figure).sorted().toArray()[(places.size() - 1) / 2];
  }

  private static String swapped(Place place, Place middle) {
    return nearer(place, at(place, place.lon(), place.lat()), middle)
        ? "Maybe lat %s and lon %s: they seem to be swapped."
            .formatted(Figure.text(place.lon()), Figure.text(place.lat()))
        : "";
  }

  /// The figure that comes nearest to the middle when one digit of latitude or longitude is
  /// dropped.
  private static String shortened(Place place, Place middle) {
    String maybe = "";
    Place best = place;
    for (boolean lat : new boolean[] {true, false}) {
      String text = Figure.text(lat ? place.lat() : place.lon());
      for (int i = 0; i < text.length(); i++) {
        String rest = text.substring(0, i) + text.substring(i + 1);
        if (!Character.isDigit(text.charAt(i)) || !rest.matches("-?\\d+(\\.\\d+)?")) {
          continue;
        }
        double figure = Double.parseDouble(rest);
        Place moved = lat ? at(place, figure, place.lon()) : at(place, place.lat(), figure);
        if (nearer(place, moved, middle)
            && Defaults.distance(moved, middle) < Defaults.distance(best, middle)) {
          best = moved;
          maybe = "Maybe %s %s.".formatted(lat ? "lat" : "lon", Figure.text(figure));
        }
      }
    }
    return maybe;
  }

  private static boolean nearer(Place place, Place moved, Place middle) {
    return Math.abs(moved.lat()) <= 90
        && Defaults.distance(moved, middle) <= NEARER * Defaults.distance(place, middle);
  }

  private static Place at(Place place, double lat, double lon) {
    return new Place(
        place.id(),
        place.name(),
        place.nameZh(),
        place.nameOld(),
        place.province(),
        lat,
        lon,
        place.role(),
        place.premises(),
        place.evidence());
  }
}
