package org.indusco.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Lookalike;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.fault.Visible;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;

/// Checks the headings of a table against its definition.
///
/// @param header the headings as [#matched] has them
record Headings(Schema<?> schema, List<String> header) {

  private static final Pattern UNIT = Pattern.compile("\\([^()]*\\)$");
  private static final Pattern PARTING = Pattern.compile("[\\s\\p{Zs}_-]+");

  /// The headings of a file, those written in the definition's words that differ from it in case,
  /// in spaces or hyphens for low lines, in what cannot be seen, or by a unit in parentheses behind
  /// them, alone. Of two such that are the same the first counts; the other stays as it is.
  static List<String> matched(Schema<?> schema, List<String> written) {
    List<String> known = schema.fields().stream().map(Field::heading).toList();
    List<String> matched = new ArrayList<>(written);
    for (int i = 0; i < matched.size(); i++) {
      String plain = plain(UNIT.matcher(matched.get(i)).replaceFirst("").strip());
      if (known.contains(plain) && !matched.contains(plain)) {
        matched.set(i, plain);
      }
    }
    return matched;
  }

  private static String plain(String heading) {
    String seen = Lookalike.latin(heading).strip().toLowerCase(Locale.ROOT);
    return PARTING.matcher(seen).replaceAll("_");
  }

  /// Tells what is wrong, and whether the rows can be read all the same.
  boolean check(Consumer<Fault> faults, Consumer<String> notes) {
    List<String> known = schema.fields().stream().map(Field::heading).toList();
    List<String> absent = new ArrayList<>(known);
    absent.removeAll(header);
    List<String> unknown = new ArrayList<>();
    boolean sound = true;
    for (String heading : header) {
      if (heading.isEmpty() || known.contains(heading)) {
        continue;
      }
      if (known.contains(plain(heading))) {
        sound = false;
        faults.accept(twice(heading));
        continue;
      }
      Optional<String> meant = Near.find(heading, absent);
      if (meant.isPresent()) {
        sound = false;
        absent.remove(meant.get());
        faults.accept(misspelt(heading, meant.get()));
      } else {
        unknown.add(heading);
        notes.accept(
            "%s.csv: the column %s is not known and not used."
                .formatted(schema.name(), Visible.brief(heading)));
      }
    }
    for (Field field : schema.fields()) {
      if (field.column().required() && absent.contains(field.heading())) {
        sound = false;
        faults.accept(missing(field, unknown));
      }
    }
    return sound;
  }

  private Fault misspelt(String heading, String meant) {
    return new Fault(
        Fault.Kind.MISSPELT_COLUMN,
        schema.name() + ".csv",
        1,
        heading,
        "",
        "there is no such column",
        "Maybe " + meant + ".");
  }

  private Fault twice(String heading) {
    return new Fault(
        Fault.Kind.STRUCTURE,
        schema.name() + ".csv",
        1,
        heading,
        "",
        "the heading stands there twice, the other time as " + plain(heading),
        "");
  }

  private Fault missing(Field field, List<String> unknown) {
    List<String> alike = unknown.stream().filter(other -> alike(other, field.heading())).toList();
    String maybe =
        alike.size() == 1
            ? "Maybe %s is meant: its heading would be %s."
                .formatted(alike.getFirst(), field.heading())
            : "";
    return new Fault(
        Fault.Kind.MISSING_COLUMN,
        schema.name() + ".csv",
        1,
        field.heading(),
        "",
        "the column is needed: " + field.column().meaning(),
        maybe);
  }

  /// Whether one heading has all words of the other, such as crew and crew_size, or begins with it
  /// as latitude does with lat.
  private static boolean alike(String written, String heading) {
    String plain = "_" + plain(written) + "_";
    String known = "_" + heading + "_";
    return plain.contains(known)
        || known.contains(plain)
        || (heading.length() >= 3 && plain.startsWith("_" + heading));
  }
}
