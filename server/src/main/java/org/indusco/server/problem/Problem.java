package org.indusco.server.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.indusco.app.people.RefusalException;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// What went wrong, where, and with which value. Immutable.
///
/// @param code which kind
/// @param where the place: a JSON pointer, a parameter, a header; empty when there is none
/// @param value what stood there, short and plain; empty when it is secret or there is none
/// @param told what its sentence tells of besides, such as a limit
/// @param beside what programs find beside all this, by name, such as a list of faults
public record Problem(
    Code code, String where, String value, List<Object> told, SequencedMap<String, Object> beside) {

  private static final int LONGEST_VALUE = 80;

  /// Cuts the value short.
  public Problem {
    value = shown(value);
    told = List.copyOf(told);
    beside = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(beside));
  }

  /// A problem without a place.
  public static Problem of(Code code, Object... told) {
    return new Problem(code, "", "", List.of(told), new LinkedHashMap<>());
  }

  /// The problem that a refusal is.
  public static Problem of(RefusalException refused) {
    return of(Code.of(refused.refusal())).with(refused.value());
  }

  /// The same problem at a place.
  public Problem at(String place) {
    return new Problem(code, shown(place), value, told, beside);
  }

  /// The same problem of a value.
  public Problem with(String wrong) {
    return new Problem(code, where, wrong, told, beside);
  }

  /// The same problem with something beside it.
  public Problem beside(String name, Object what) {
    SequencedMap<String, Object> all = new LinkedHashMap<>(beside);
    all.put(name, what);
    return new Problem(code, where, value, told, all);
  }

  /// What is wrong, as a sentence.
  public String sentence(Language language) {
    return words(language).say("problem." + code, told.toArray());
  }

  /// What can be done about it, as a sentence.
  public String help(Language language) {
    return words(language).say("help." + code, told.toArray());
  }

  /// A heading for it.
  public String title(Language language) {
    return words(language).say("status." + code.status());
  }

  private static Wording words(Language language) {
    return Wording.of(Problem.class, language);
  }

  /// A text as it is safe to show: at most 80 characters, and codes instead of those that are not
  /// seen or turn the direction of writing.
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    int[] points = text.codePoints().limit(LONGEST_VALUE + 1L).toArray();
    for (int i = 0; i < Math.min(points.length, LONGEST_VALUE); i++) {
      if (isSeen(points[i])) {
        shown.appendCodePoint(points[i]);
      } else {
        shown.append(String.format(java.util.Locale.ROOT, "\\u%04x", points[i]));
      }
    }
    return points.length > LONGEST_VALUE ? shown.append('…').toString() : shown.toString();
  }

  private static boolean isSeen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
