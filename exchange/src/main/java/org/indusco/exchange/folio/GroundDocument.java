package org.indusco.exchange.folio;

import java.io.StringWriter;
import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.shape.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// The land under a network: the layers of shapes that everybody sees and no table explains, each
/// as a collection of GeoJSON.
public final class GroundDocument {

  /// In the order in which they are drawn.
  private static final List<String> LAYERS =
      List.of("land", "neighbours", "lakes", "rivers", "provinces", "roads", "railways");

  private static final List<String> TOLD = List.of("name", "name_zh", "opened", "note");

  private static final JsonMapper MAPPER = new JsonMapper();

  private GroundDocument() {}

  /// The document. A layer that the network does not have is empty.
  public static String text(Network network) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      Out out = new Out(json);
      out.object(() -> LAYERS.forEach(layer -> collection(out, layer, network.shapes(layer))));
    }
    return text.toString();
  }

  private static void collection(Out out, String layer, List<Shape> shapes) {
    out.json().writeName(layer);
    out.object(
        () -> {
          out.put("type", "FeatureCollection");
          out.objects("features", shapes, shape -> feature(out, shape));
        });
  }

  private static void feature(Out out, Shape shape) {
    out.put("type", "Feature");
    out.json().writeName("properties");
    out.object(() -> TOLD.forEach(property -> out.put(property, shape.property(property))));
    Shapes.write(out.json(), shape);
  }
}
