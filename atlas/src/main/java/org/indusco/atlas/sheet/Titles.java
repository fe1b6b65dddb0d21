package org.indusco.atlas.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Lettering;
import org.indusco.atlas.ink.Type;
import org.indusco.model.network.Region;
import org.indusco.model.network.Settings;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.locationtech.jts.geom.Coordinate;

/// What the map is called.
final class Titles {

  private final Content content;
  private final List<Content> all;
  private final Survey survey;
  private final Wording words;

  /// @param all the maps of the sheet, at least one
  Titles(List<Content> all) {
    this.all = List.copyOf(all);
    content = all.getFirst();
    survey = content.survey();
    words = content.words();
  }

  String title() {
    String title = words.say("title", subject(), when());
    Optional<Region> region = survey.own().stream().findFirst();
    return content.cut() && region.isPresent()
        ? words.say("title.region", content.name(region.get()), title)
        : title;
  }

  private String when() {
    return all.size() == 1
        ? content.when()
        : words.say("period", words.date(content.date()), words.date(all.getLast().date()));
  }

  private String subject() {
    String key = "title." + content.theme().name().toLowerCase(Locale.ROOT);
    boolean one = !content.figures().subject().isEmpty();
    return switch (content.theme()) {
      case REGIONS ->
          all.size() > 1 || content.cut()
              ? words.say("title.regions.many")
              : words.say(key, survey.regions().size());
      case INDUSTRIES -> words.say(content.cut() ? "title.industries.one" : key);
      case MEMBERS, DANGER, MOVES -> words.say(key);
      case PRODUCTION, FLOWS, PRICES ->
          one ? words.say(key + ".of", content.subject()) : words.say(key);
    };
  }

  private String subtitle() {
    Settings settings = survey.network().settings();
    String name =
        words.language() == Language.ZH
            ? words.name(settings.name(), settings.nameZh())
            : (settings.name() + "  " + settings.nameZh()).strip();
    int largest = content.request().largest();
    return content.theme() == Theme.INDUSTRIES && all.size() == 1 && leavesOut(largest)
        ? words.say("subtitle.largest", name, largest)
        : name;
  }

  private boolean leavesOut(int largest) {
    return survey.own().stream()
        .anyMatch(region -> survey.census().ofRegion(region.id()).size() > largest);
  }

  /// What the map shows, for who cannot see it.
  String description() {
    return survey.own().stream()
        .map(this::seat)
        .collect(Collectors.joining("; ", title() + ". ", ". " + words.say("schematic")));
  }

  private String seat(Region region) {
    String seat = content.name(survey.place(region.headquarters()));
    return words.say("description.seat", content.name(region), seat);
  }

  /// Writes title and subtitle in the upper left corner, at the left edge of the map.
  ///
  /// @param right where the sheet ends, in pixels
  void draw(Canvas canvas, double right) {
    double unit = canvas.unit();
    double left = canvas.frame().paper().getMinX();
    double room = right - left - 12 * unit;
    Lettering serif =
        Lettering.of(fitting(title(), 27 * unit, room)).family(Type.SERIF).weight(600);
    Lettering second = Lettering.of(fitting(subtitle(), 14 * unit, room)).ink(Hues.SECOND);
    canvas
        .svg()
        .words(title(), new Coordinate(left, 42 * unit), serif)
        .words(subtitle(), new Coordinate(left, 66 * unit), second);
  }

  /// The size of type at which a line fits, at most the wanted.
  private static double fitting(String line, double size, double room) {
    return Math.min(size, size * room / Type.boldWidth(line, size));
  }
}
