package org.indusco.app.change;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Network;
import org.indusco.model.network.Pin;
import org.indusco.model.schema.Evidence;
import org.indusco.model.wording.Language;

/// A cooperative works at a place, whatever the plan would do.
public record PinUnit(String unit, String place, Window when) implements Change {

  @Override
  public Network applyTo(Network completed) {
    List<Pin> pins = new ArrayList<>(completed.rows(Pin.class));
    pins.add(new Pin(unit, place, when.from(), when.to(), Evidence.NONE));
    List<CandidateSite> sites = new ArrayList<>(completed.rows(CandidateSite.class));
    if (sites.stream()
        .noneMatch(row -> row.cooperative().equals(unit) && row.place().equals(place))) {
      sites.add(new CandidateSite(unit, place, Evidence.NONE));
    }
    return completed.with(Pin.class, pins).with(CandidateSite.class, sites);
  }

  @Override
  public String sentence(Network completed, Language language) {
    Called called = new Called(completed, language);
    return called.say(
        "change.pin", called.cooperative(unit), called.place(place), called.months(when));
  }

  @Override
  public String words() {
    return "pin " + unit + ":" + place + when.words();
  }
}
