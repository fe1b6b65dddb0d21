package org.indusco.exchange.linked;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.indusco.exchange.disk.Parcel;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/// Writes linked data, a node to a line, without holding it all.
final class LinkedFile {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private LinkedFile() {}

  /// Writes a file, in place of one that is there.
  ///
  /// @param head the members before the list, the context among them
  /// @param list the name of the list of nodes
  /// @param nodes hands over one node after the other
  static void write(Path file, Node head, String list, Consumer<Consumer<Node>> nodes)
      throws IOException {
    Parcel.put(
        file,
        draft -> {
          try (OutputStream out = Files.newOutputStream(draft)) {
            write(out, head, list, nodes);
          }
        });
  }

  private static void write(
      OutputStream out, Node head, String list, Consumer<Consumer<Node>> nodes) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.writeStartObject();
      head.members().forEach(json::writePOJOProperty);
      json.writeArrayPropertyStart(list);
      nodes.accept(
          node -> {
            json.writeRaw("\n");
            json.writePOJO(node.members());
          });
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw("\n");
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
