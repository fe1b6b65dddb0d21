package org.indusco.app.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What entries are about: a row of a table by what tells it from the other rows.
///
/// @param table the table's name
/// @param key the texts of the key's columns in the table's order, parted by `|`; within a text,
///     `|` and `\` stand behind a `\`
public record Subject(String table, String key) implements Comparable<Subject> {

  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::table).thenComparing(Subject::key);

  /// The subject of a table with these texts in its key's columns.
  public static Subject of(String table, List<String> texts) {
    List<String> escaped =
        texts.stream().map(text -> text.replace("\\", "\\\\").replace("|", "\\|")).toList();
    return new Subject(table, String.join("|", escaped));
  }

  /// The texts of the key's columns.
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == '|') {
        texts.add(text.toString());
        text.setLength(0);
      } else if (c == '\\' && i + 1 < key.length()) {
        i++;
        text.append(key.charAt(i));
      } else {
        text.append(c);
      }
    }
    texts.add(text.toString());
    return texts;
  }

  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return table + "/" + key;
  }
}
