package org.indusco.exchange.fault;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Known words, made ready to be searched often.
public final class Lexicon {

  /// Nobody misspells a word of this many letters; comparing such would take long.
  private static final int LONGEST = 200;

  private final Map<String, String> byFold;

  private Lexicon(Map<String, String> byFold) {
    this.byFold = byFold;
  }

  /// A lexicon of words.
  public static Lexicon of(Collection<String> words) {
    Map<String, String> byFold = LinkedHashMap.newLinkedHashMap(words.size());
    words.forEach(word -> byFold.putIfAbsent(Near.fold(word), word));
    return new Lexicon(byFold);
  }

  /// The word that is nearest, when it is near enough to have been meant: the same when folded, or
  /// at most one letter in four added, left out, changed or swapped with the next; one letter in
  /// words of three.
  public Optional<String> find(String word) {
    String folded = Near.fold(word);
    String same = byFold.get(folded);
    if (same != null || folded.length() < 3 || folded.length() > LONGEST) {
      return Optional.ofNullable(same);
    }
    String best = null;
    int least = Math.max(1, folded.length() / 4) + 1;
    for (Map.Entry<String, String> entry : byFold.entrySet()) {
      String other = entry.getKey();
      if (other.length() > 2 && Math.abs(other.length() - folded.length()) < least) {
        int distance = Near.distance(folded, other);
        if (distance < least) {
          least = distance;
          best = entry.getValue();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
