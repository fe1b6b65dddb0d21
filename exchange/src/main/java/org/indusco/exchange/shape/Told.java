package org.indusco.exchange.shape;

import org.indusco.exchange.fault.Visible;
import tools.jackson.databind.JsonNode;

/// Values of a file as a message shows them: short, and on one line.
final class Told {

  private static final int LONGEST = 40;

  private Told() {}

  static String of(JsonNode node) {
    if (node.isMissingNode()) {
      return "nothing";
    }
    return node.isContainer() ? (node.isArray() ? "a list" : "an object") : brief(node.toString());
  }

  static String brief(String text) {
    return Visible.brief(text, LONGEST);
  }
}
