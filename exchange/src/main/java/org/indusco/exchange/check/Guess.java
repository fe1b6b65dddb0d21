package org.indusco.exchange.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.indusco.exchange.fault.FaultList;
import org.indusco.exchange.fault.Lexicon;
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
  private final Lexicon ids;

  private Guess(Lexicon ids) {
    this.ids = ids;
  }

  static <R extends Record> Guess in(Listing<R> listing) {
    Guess guess = new Guess(Lexicon.of(listing.ids()));
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
    String byName = idsByName.get(Near.fold(text));
    String meant = byName == null ? ids.find(text).orElse("") : byName;
    String sentence = meant.isEmpty() ? "" : "Maybe " + meant + ".";
    made.put(text, sentence);
    return sentence;
  }
}
