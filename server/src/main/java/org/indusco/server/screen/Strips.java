package org.indusco.server.screen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.body.Body;
import org.jspecify.annotations.Nullable;

/// Times as thin bars, all of them on one axis, with the day of which a page tells as a line.
///
/// @param first day of the axis
/// @param last day of the axis
/// @param day that is marked
record Strips(LocalDate first, LocalDate last, LocalDate day) {

  private static final int WIDTH = 240;
  private static final int HEIGHT = 14;
  private static final int EDGE_MONTHS = 6;

  /// An axis on which some times and a day have room; open ends go on to its ends.
  static Strips of(Stream<Body.Time> times, LocalDate day) {
    List<LocalDate> days = new ArrayList<>(List.of(day));
    times.forEach(
        time -> {
          add(days, time.from());
          add(days, time.to());
        });
    LocalDate least = days.stream().min(LocalDate::compareTo).orElse(day);
    LocalDate most = days.stream().max(LocalDate::compareTo).orElse(day);
    return new Strips(least.minusMonths(EDGE_MONTHS), most.plusMonths(EDGE_MONTHS), day);
  }

  private static void add(List<LocalDate> days, @Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
  }

  /// The bars of one fact.
  ///
  /// @param said what they say in words
  Element of(List<Body.Time> times, String said) {
    List<Node> pieces = new ArrayList<>();
    pieces.add(Element.of("title", said));
    for (int i = 0; i < times.size(); i++) {
      Body.Time time = times.get(i);
      double from = time.from() == null ? 0 : x(time.from());
      double to = time.to() == null ? WIDTH : x(time.to());
      pieces.add(
          Element.of("rect")
              .with("class", i % 2 == 0 ? "strip" : "strip other")
              .with("x", number(from))
              .with("y", "4")
              .with("width", number(Math.max(1, to - from)))
              .with("height", "6"));
    }
    pieces.add(
        Element.of("line")
            .with("class", "strip-day")
            .with("x1", number(x(day)))
            .with("x2", number(x(day)))
            .with("y1", "0")
            .with("y2", Integer.toString(HEIGHT)));
    return Element.of("svg", pieces)
        .with("class", "strips")
        .with("role", "img")
        .with("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT));
  }

  private double x(LocalDate at) {
    double all = ChronoUnit.DAYS.between(first, last);
    return WIDTH * ChronoUnit.DAYS.between(first, at) / all;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
