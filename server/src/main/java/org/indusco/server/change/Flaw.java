package org.indusco.server.change;

import java.util.List;
import org.indusco.app.register.Subject;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Visible;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.problem.Spoken;

/// One thing that is wrong with what was sent.
///
/// @param change the place of the change among those that were sent, from 0; -1 for the whole
/// @param kind why it is refused, by the name under which the docs tell it
/// @param where the file, table or layer
/// @param key the texts of the key of its row, the first when there are several; empty for none
/// @param row the row, the headings being 1; 0 for none
/// @param column the column's heading; empty for the whole row
/// @param value what stands there; empty for nothing
/// @param reason what is wrong with it, as the end of an English sentence
/// @param help a way out, in English; empty for none
/// @param text all of that but the way out, as an English sentence
public record Flaw(
    int change,
    String kind,
    String where,
    List<String> key,
    int row,
    String column,
    String value,
    String reason,
    String help,
    String text)
    implements Spoken {

  private static final String TABLE = "table ";
  private static final String LAYER = "layer ";
  private static final String MAYBE = "Maybe ";

  public Flaw {
    key = List.copyOf(key);
  }

  /// A fault of a change among others.
  public static Flaw of(int change, Fault fault) {
    return new Flaw(
        change,
        fault.kind().name(),
        fault.file(),
        List.of(),
        fault.row(),
        fault.column(),
        fault.value(),
        fault.reason(),
        fault.maybe(),
        sentence(fault.toString()));
  }

  /// A fault of the whole network.
  public static Flaw of(org.indusco.app.library.Fault fault) {
    return new Flaw(
        -1,
        fault.kind(),
        fault.place().where(),
        fault.place().subjects().stream().findFirst().map(Subject::texts).orElse(List.of()),
        fault.place().row(),
        fault.place().column(),
        fault.value(),
        fault.reason(),
        fault.maybe(),
        sentence(fault.text()));
  }

  /// All but the way out, which stands behind a line break.
  private static String sentence(String text) {
    return text.split("\n", 2)[0];
  }

  /// A flaw as programs get it.
  ///
  /// @param sentence all of it but the way out, in the asked language
  public record Told(
      int change,
      String where,
      int row,
      String column,
      String value,
      String reason,
      String help,
      String kind,
      List<String> key,
      String sentence) {}

  @Override
  public Told in(Language language) {
    return new Told(
        change, where, row, column, value, reason, help(language), kind, key, sentence(language));
  }

  /// All of it but the way out, as a sentence. Where it is not English it names the kind of fault
  /// in place of the reason.
  public String sentence(Language language) {
    if (language == Language.EN) {
      return text;
    }
    Wording words = Wording.of(Flaw.class, language);
    String what = words.say("flaw.kind." + kind);
    return words.say(
        "flaw.sentence",
        place(words),
        value.isEmpty() ? what : words.say("flaw.value", Visible.brief(value), what));
  }

  private String place(Wording words) {
    String place =
        where.startsWith(TABLE)
            ? words.say("flaw.table", where.substring(TABLE.length()))
            : where.startsWith(LAYER)
                ? words.say("flaw.layer", where.substring(LAYER.length()))
                : where;
    if (row > 0) {
      place = words.say("flaw.row", place, row);
    } else if (!key.isEmpty()) {
      place = words.say("flaw.key", place, String.join(", ", key));
    }
    return column.isEmpty() ? place : words.say("flaw.column", place, column);
  }

  /// A way out, in a language when it is but a guess at what was meant; empty for none.
  public String help(Language language) {
    boolean guess = help.matches(MAYBE + "\\S+\\.");
    return guess
        ? Wording.of(Flaw.class, language)
            .say("flaw.maybe", help.substring(MAYBE.length(), help.length() - 1))
        : help;
  }
}
