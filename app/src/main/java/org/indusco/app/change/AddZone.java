package org.indusco.app.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.model.network.Network;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Evidence;
import org.indusco.model.shape.Shape;
import org.indusco.model.wording.Language;

/// An area has a status, and everybody knows from the beginning that it will be so.
///
/// @param kind the status
/// @param area where
/// @param name what it is called; empty for no name of its own
public record AddZone(Zone.Kind kind, ZoneArea area, String name, Window when) implements Change {

  private static final String ID = "what-if-";
  private static final String LAYER = "zones";
  private static final int LONGEST_NAME = 80;

  public AddZone {
    name = name.strip();
    if (name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a name has at most " + LONGEST_NAME + " characters, not " + name.length());
    }
    if (name.chars().anyMatch(sign -> sign == '@' || Character.isISOControl(sign))) {
      throw new IllegalArgumentException("a name has no @ and no line ends");
    }
  }

  @Override
  public Network applyTo(Network completed) {
    List<Zone> zones = new ArrayList<>(completed.rows(Zone.class));
    String id = ID + (1 + zones.stream().filter(zone -> zone.id().startsWith(ID)).count());
    Called english = new Called(completed, Language.EN);
    Called chinese = new Called(completed, Language.ZH);
    zones.add(
        new Zone(
            id,
            name.isEmpty() ? english.say("zone.unnamed") : name,
            name.isEmpty() ? chinese.say("zone.unnamed") : "",
            kind,
            when.firstDay(),
            when.dayAfter(),
            null,
            null,
            List.of(),
            Evidence.NONE));
    List<Shape> shapes = new ArrayList<>(completed.shapes(LAYER));
    Shape.Part part = new Shape.Part(List.of(area.ring(completed)));
    shapes.add(new Shape(id, Shape.Kind.AREA, List.of(part), Map.of()));
    return completed.with(Zone.class, zones).withShapes(LAYER, shapes);
  }

  @Override
  public String sentence(Network completed, Language language) {
    Called called = new Called(completed, language);
    String what = name.isEmpty() ? called.say("zone.unnamed") : name;
    String status = called.say("zone." + kind.name().toLowerCase(Locale.ROOT));
    return switch (area) {
      case ZoneArea.Around around ->
          called.say(
              "change.zone.around",
              what,
              status,
              Called.figure(around.km()),
              called.place(around.place()),
              called.months(when));
      case ZoneArea.Within within ->
          called.say("change.zone.within", what, status, called.months(when));
    };
  }

  @Override
  public String words() {
    String status = kind.name().toLowerCase(Locale.ROOT);
    String called = name.isEmpty() ? "" : ":" + name;
    return "zone " + status + ":" + area.words() + called + when.words();
  }
}
