package org.indusco.exchange.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.indusco.exchange.fault.FaultList;
import org.indusco.exchange.fault.Lexicon;
import org.indusco.exchange.fault.Lookalike;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;

/// Guesses which row of a table was meant: one with a name like that, or an id like that.
///
/// When a whole table is misnamed, thousands of guesses would take minutes and nobody would read
/// them, so there are no more than faults are listed.
final class Guess {

  private final Map<String, String> idsByName = new HashMap<>();
  private final Map<String, String> made = new HashMap<>();
  private final Set<String> known;
  private final Lexicon ids;

  private Guess(Set<String> known) {
    this.known = known;
    ids = Lexicon.of(known);
  }

  static <R extends Record> Guess in(Listing<R> listing) {
    Guess guess = new Guess(listing.ids());
    Optional<Values<R>> id = Values.find(listing, "id");
    for (String heading : NearNames.headings()) {
      Optional<Values<R>> names = Values.find(listing, heading);
      if (id.isPresent() && names.isPresent()) {
        for (Entry<R> entry : listing.entries()) {
          guess.idsByName.putIfAbsent(
              Near.fold(names.get().text(entry.value())), id.get().text(entry.value()));
        }
      }
    }
    guess.idsByName.remove("");
    return guess;
  }

  /// The guess as a sentence; empty for none.
  String at(String text) {
    String earlier = made.get(text);
    if (earlier != null || made.size() >= FaultList.MOST_LISTED) {
      return earlier == null ? "" : earlier;
    }
    String sentence = lookalike(text);
    if (!sentence.isEmpty()) {
      made.put(text, sentence);
      return sentence;
    }
    String byName = idsByName.get(Near.fold(text));
    String meant = byName == null ? ids.find(text).orElse("") : byName;
    sentence = meant.isEmpty() ? "" : "Maybe " + meant + ".";
    made.put(text, sentence);
    return sentence;
  }

  /// An id that looks the same, and the letter that makes the difference.
  private String lookalike(String text) {
    String latin = Lookalike.latin(text);
    OptionalInt other = Lookalike.odd(text);
    return other.isPresent() && known.contains(latin)
        ? "Maybe %s: the value holds %s.".formatted(latin, Lookalike.named(other.getAsInt()))
        : "";
  }
}
