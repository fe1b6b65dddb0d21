package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.indusco.atlas.label.AreaName;
import org.indusco.atlas.label.AreaNamer;
import org.indusco.atlas.label.Room;
import org.indusco.model.network.Network;
import org.indusco.model.shape.Shape;

/// Names of provinces and neighbours, small, where room is left.
final class GroundNames {

  private static final AreaNamer.Setting PROVINCE =
      new AreaNamer.Setting(List.of(10.0, 9.0), List.of(2.0, 0.8), 0);
  private static final AreaNamer.Setting NEIGHBOUR =
      new AreaNamer.Setting(List.of(12.0, 10.0), List.of(4.0, 1.5), 0);

  private static final String EARTH = "#7F7662";

  private final Canvas canvas;
  private final Content content;
  private final Set<String> written = new HashSet<>();
  private final List<AreaName> names = new ArrayList<>();

  GroundNames(Canvas canvas, Content content) {
    this.canvas = canvas;
    this.content = content;
  }

  void place() {
    Network network = content.survey().network();
    place(canvas.outlines().neighbours(), NEIGHBOUR);
    place(network.shapes("provinces"), PROVINCE);
  }

  private void place(List<Shape> shapes, AreaNamer.Setting setting) {
    AreaNamer namer = new AreaNamer(canvas.board(), setting.times(canvas.unit()));
    for (Shape shape : shapes) {
      String latin = shape.property("name").replaceAll("\\s*\\(.*", "");
      String name = content.words().name(latin, shape.property("name_zh"));
      if (!name.isEmpty() && written.add(name) && shape.kind() == Shape.Kind.AREA) {
        Room room = canvas.outlines().room(shape, canvas.frame());
        namer.place(room, name, "").ifPresent(names::add);
      }
    }
  }

  void draw() {
    if (names.isEmpty()) {
      return;
    }
    canvas.svg().group(Ink.halo(2.5 * canvas.unit(), 0.55));
    for (AreaName name : names) {
      Lettering lettering =
          Lettering.of(name.size()).anchor("middle").spaced(name.spacing()).ink(EARTH);
      for (int line = 0; line < name.lines().size(); line++) {
        canvas.svg().words(name.lines().get(line), name.foot(line), lettering);
      }
    }
    canvas.svg().close();
  }
}
