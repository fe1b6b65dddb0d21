package org.indusco.app.library;

import java.util.List;
import org.indusco.app.register.Subject;

/// One thing that is wrong with a network.
///
/// @param kind why it is refused, by its name, such as `DANGLING`
/// @param rank the place of its kind among all: those of lower ones can cause those of higher ones
/// @param place where it stands
/// @param value what stands there; empty for nothing
/// @param reason what is wrong with it, as the end of a sentence
/// @param maybe a way out, as a sentence; empty for none
/// @param text all of that as a sentence, the way out behind a line break
public record Fault(
    String kind, int rank, Place place, String value, String reason, String maybe, String text) {

  /// Where a fault stands.
  ///
  /// @param where the table or layer in words, such as `table places`
  /// @param row the first of its rows, the headings being row 1; 0 for the whole table or layer
  /// @param column the column's heading; empty for the whole row
  /// @param subjects what its rows are about; empty for the whole table or layer
  /// @param more of how many further rows the same is to be said
  public record Place(String where, int row, String column, List<Subject> subjects, int more) {

    public Place {
      subjects = List.copyOf(subjects);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
