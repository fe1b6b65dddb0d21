package org.indusco.exchange.archive;

import java.io.IOException;
import java.io.Serial;

/// A container that is refused.
public final class ArchiveException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final String maybe;

  /// @param reason what is wrong, as the end of a sentence
  /// @param maybe a way out as a sentence that begins with "Maybe", or the empty text
  public ArchiveException(String reason, String maybe) {
    super(reason);
    this.maybe = maybe;
  }

  /// What is wrong, as the end of a sentence.
  public String reason() {
    return String.valueOf(getMessage());
  }

  /// A way out, or the empty text.
  public String maybe() {
    return maybe;
  }
}
