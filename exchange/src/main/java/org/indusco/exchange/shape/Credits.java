package org.indusco.exchange.shape;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads what GeoJSON files say of their sources and licences.
public final class Credits {

  private static final String ENDING = ".geojson";

  private Credits() {}

  /// What the files of a folder say, by their names; nothing when there is no such folder.
  ///
  /// @throws IOException when a file cannot be read
  public static List<Credit> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Credit> credits = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Credits::isLayer).sorted().toList()) {
        credits.add(of(file));
      }
    }
    return credits;
  }

  private static boolean isLayer(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  private static Credit of(Path file) throws IOException {
    Map<String, String> said = new HashMap<>();
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = GeoJson.MAPPER.createParser(in)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          said.put(name, parser.getString());
        } else {
          parser.skipChildren();
        }
      }
    }
    String name = file.getFileName().toString();
    return new Credit(
        name.substring(0, name.length() - ENDING.length()),
        said.getOrDefault("source", ""),
        said.getOrDefault("licence", said.getOrDefault("license", "")),
        said.getOrDefault("note", ""));
  }
}
