package org.indusco.atlas.sheet;

import java.util.List;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.wording.Language;

/// Which map is wanted.
///
/// @param dates the days shown, each the first that its date can mean, and the months that are
///     summed up, all that its date can mean; with more than one date there is a small map for each
/// @param theme what the map is about
/// @param largest how many industry groups of each region are shown, the largest first; at least 1
/// @param paper what it is drawn on
/// @param language of its words
/// @param region id of the region that it is cut to; empty for all
/// @param good id of the good, or for prices the skill, that it is about; empty for all
public record MapRequest(
    List<EdtfDate> dates,
    Theme theme,
    int largest,
    Paper paper,
    Language language,
    String region,
    String good) {

  /// How many industry groups of each region are shown unless another number is wanted.
  public static final int USUAL_LARGEST = 4;

  /// How many small maps a sheet has at most.
  public static final int MOST_DATES = 36;

  public MapRequest {
    dates = List.copyOf(dates);
    if (largest < 1) {
      throw new IllegalArgumentException("a map of the " + largest + " largest industries");
    }
    if (dates.isEmpty() || dates.size() > MOST_DATES) {
      throw new IllegalArgumentException(
          "a sheet of " + dates.size() + " maps; 1 to " + MOST_DATES + " can be");
    }
  }

  /// A map of the usual width in English that shows the usual number of industries.
  public static MapRequest of(EdtfDate date, Theme theme) {
    return new MapRequest(
        List.of(date), theme, USUAL_LARGEST, Paper.wide(Paper.USUAL_WIDTH), Language.EN, "", "");
  }

  /// The first date.
  public EdtfDate date() {
    return dates.getFirst();
  }

  /// The same for other dates.
  public MapRequest on(List<EdtfDate> others) {
    return new MapRequest(others, theme, largest, paper, language, region, good);
  }

  /// The same with another number of industries.
  public MapRequest largest(int number) {
    return new MapRequest(dates, theme, number, paper, language, region, good);
  }

  /// The same on another paper.
  public MapRequest on(Paper other) {
    return new MapRequest(dates, theme, largest, other, language, region, good);
  }

  /// The same in another language.
  public MapRequest in(Language other) {
    return new MapRequest(dates, theme, largest, paper, other, region, good);
  }

  /// The same cut to a region.
  public MapRequest cutTo(String id) {
    return new MapRequest(dates, theme, largest, paper, language, id, good);
  }

  /// The same about one good or skill.
  public MapRequest about(String id) {
    return new MapRequest(dates, theme, largest, paper, language, region, id);
  }
}
