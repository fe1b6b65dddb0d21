package org.indusco.server.json;

import java.io.Serial;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/// A text has a character that texts cannot have.
final class BadTextException extends MismatchedInputException {

  @Serial private static final long serialVersionUID = 1;

  private final String text;

  BadTextException(JsonParser parser, String text) {
    super(parser, "a character that texts cannot have", String.class);
    this.text = text;
  }

  String text() {
    return text;
  }
}
