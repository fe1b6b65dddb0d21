package org.indusco.atlas.sheet;

import java.time.YearMonth;
import java.util.List;
import org.indusco.atlas.figure.Figures;
import org.indusco.atlas.figure.Period;
import org.indusco.model.network.Good;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// What one map shows.
///
/// @param survey what there is on its day
/// @param date which it shows
/// @param request that it answers
/// @param figures of its theme
/// @param most the amount that the largest symbol stands for, the same in all maps of a sheet
/// @param planned whether the figures are a plan's
/// @param words in its language
/// @param months parts for each month of its period that a page can show one at a time; mostly none
record Content(
    Survey survey,
    EdtfDate date,
    MapRequest request,
    Figures figures,
    double most,
    boolean planned,
    Wording words,
    List<Steps.Step> months) {

  Content {
    months = List.copyOf(months);
  }

  Theme theme() {
    return request.theme();
  }

  /// The same with symbols that fit other maps too.
  Content scaled(double mostOfAll) {
    return new Content(survey, date, request, figures, mostOfAll, planned, words, months);
  }

  /// The same with parts for months.
  Content with(List<Steps.Step> parts) {
    return new Content(survey, date, request, figures, most, planned, words, parts);
  }

  Period period() {
    return Period.of(date);
  }

  String name(Place place) {
    return words.name(place.name(), place.nameZh());
  }

  /// The second name of a place where both are written: the Chinese one on an English map.
  String second(Place place) {
    return words.language() == Language.EN ? place.nameZh() : "";
  }

  String name(Region region) {
    return words.name(region.name(), region.nameZh());
  }

  /// The second name of a region where both are written.
  String second(Region region) {
    return words.language() == Language.EN ? region.nameZh() : "";
  }

  /// Whether the map is the only one on its sheet.
  boolean single() {
    return request.dates().size() == 1;
  }

  /// Whether the map is cut to a region.
  boolean cut() {
    return !request.region().isEmpty();
  }

  /// What the figures are about, in words: a good or a skill.
  String subject() {
    return survey.network().rows(Good.class).stream()
        .filter(good -> good.id().equals(figures.subject()))
        .map(good -> words.name(good.name(), good.nameZh()))
        .findFirst()
        .orElse(words.term(figures.subject()));
  }

  /// Whether the figures are about labour of a skill.
  boolean aboutLabour() {
    return !figures.subject().isEmpty()
        && survey.network().rows(Good.class).stream()
            .noneMatch(good -> good.id().equals(figures.subject()));
  }

  /// The dates in words, such as "July 1940", or "July 1940 to June 1941".
  String when() {
    int slash = date.text().indexOf('/');
    if (slash < 0) {
      return words.date(date);
    }
    Period period = period();
    YearMonth last = period.until().minusMonths(1);
    return period.first().equals(last)
        ? words.month(last)
        : words.say("period", words.month(period.first()), words.month(last));
  }

  /// A unit of measure, or money, in words.
  String unit(String unit) {
    return words.term(unit);
  }

  /// An amount with its unit.
  String amount(double value, String unit) {
    String number = words.number(value);
    return unit.isEmpty() ? number : words.say("amount", number, unit(unit));
  }
}
