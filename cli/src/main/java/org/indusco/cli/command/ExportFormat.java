package org.indusco.cli.command;

import java.nio.file.Path;
import java.util.Locale;

/// The open formats that a network or a plan can be written in.
enum ExportFormat {
  /// A folder of layers.
  GEOJSON("-layers"),
  /// One file of layers.
  GPKG(".gpkg"),
  /// Places for gazetteers.
  LINKED_PLACES("-places.json"),
  /// Agents and flows.
  VALUEFLOWS("-valueflows.jsonld");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /// The file or folder to write when none is named.
  Path usual(String network) {
    return Path.of(network + ending);
  }

  /// Whether it names things by IRIs.
  boolean linked() {
    return this == LINKED_PLACES || this == VALUEFLOWS;
  }

  /// The word for it on the command line.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
