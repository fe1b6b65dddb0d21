package org.indusco.app.change;

import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.wording.Language;

/// A place has room for another number of cooperatives.
public record AdjustPremises(String place, Adjustment room) implements Change {

  @Override
  public Network applyTo(Network completed) {
    List<Place> places = completed.rows(Place.class).stream().map(this::adjusted).toList();
    return completed.with(Place.class, places);
  }

  private Place adjusted(Place row) {
    Integer given = row.premises();
    if (!row.id().equals(place)) {
      return row;
    }
    if (given == null && room.way() != Adjustment.Way.TO) {
      throw new ChangeException(
          "There is room for any number of cooperatives in %s; =3 would limit it to 3"
              .formatted(place),
          place,
          List.of());
    }
    double changed = room.of(given == null ? 0 : given);
    if (changed != Math.rint(changed) || changed > 100_000) {
      throw new ChangeException(
          "Room for %s cooperatives cannot be".formatted(Called.figure(changed)), place, List.of());
    }
    return new Place(
        row.id(),
        row.name(),
        row.nameZh(),
        row.nameOld(),
        row.province(),
        row.lat(),
        row.lon(),
        row.role(),
        (int) changed,
        row.evidence());
  }

  @Override
  public String sentence(Network completed, Language language) {
    Called called = new Called(completed, language);
    return called.say(
        "change.premises",
        called.place(place),
        called.adjusted(room, called.say("change.cooperatives")));
  }

  @Override
  public String words() {
    return "premises " + place + "=" + room.words();
  }
}
