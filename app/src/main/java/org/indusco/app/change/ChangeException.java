package org.indusco.app.change;

import java.util.Collection;
import java.util.List;

/// Words that name no change, or something that is not there.
public final class ChangeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String word;
  private final String[] known;

  ChangeException(String message, String word, Collection<String> known) {
    super(message);
    this.word = word;
    this.known = known.toArray(String[]::new);
  }

  /// The word that is not known, for a guess.
  public String word() {
    return word;
  }

  /// The words that are known where it stands; empty when there is nothing to guess.
  public List<String> known() {
    return List.of(known);
  }
}
