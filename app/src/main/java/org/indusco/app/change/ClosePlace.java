package org.indusco.app.change;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.network.Threat;
import org.indusco.model.schema.Evidence;
import org.indusco.model.wording.Language;

/// Nothing can stand at a place, and everybody knows from the beginning that it will be so.
public record ClosePlace(String place, Window when) implements Change {

  @Override
  public Network applyTo(Network completed) {
    List<Threat> threats = new ArrayList<>(completed.rows(Threat.class));
    threats.add(
        new Threat(
            place, when.firstDay(), when.dayAfter(), null, 0, true, "what if", Evidence.NONE));
    return completed.with(Threat.class, threats);
  }

  @Override
  public String sentence(Network completed, Language language) {
    Called called = new Called(completed, language);
    return called.say("change.close", called.place(place), called.months(when));
  }

  @Override
  public String words() {
    return "close " + place + when.words();
  }
}
