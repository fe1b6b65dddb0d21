package org.indusco.cli.command;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.exchange.report.Names;
import org.indusco.model.difference.UnitDifference;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;

/// Which cooperatives go another way: how many of each kind, and the largest of them by name.
final class UnitWords {

  private static final int NAMED = 8;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final Names names;
  private final int all;
  private final Map<String, Integer> crews = new HashMap<>();

  UnitWords(Names names, Network network) {
    this.names = names;
    all = network.rows(Cooperative.class).size();
    network.rows(Cooperative.class).forEach(unit -> crews.put(unit.id(), unit.crew()));
  }

  /// Lines about the cooperatives that differ, in the order in which they are given.
  String of(List<UnitDifference> units) {
    if (units.isEmpty()) {
      return "%nEvery cooperative goes the same way.%n".formatted();
    }
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%nCooperatives that go another way: %,d of %,d (%s)%n",
            units.size(),
            all,
            String.join(", ", kinds(units))));
    for (UnitDifference unit : units.subList(0, Math.min(NAMED, units.size()))) {
      text.append(
          String.format(
              Locale.ROOT,
              "  %s (%,d workers) %s%n",
              names.cooperative(unit.unit()),
              crews.getOrDefault(unit.unit(), 0),
              way(unit)));
    }
    if (units.size() > NAMED) {
      text.append(String.format(Locale.ROOT, "  and %,d more%n", units.size() - NAMED));
    }
    return text.toString();
  }

  private static List<String> kinds(List<UnitDifference> units) {
    List<String> kinds = new ArrayList<>();
    for (UnitDifference.Kind kind : UnitDifference.Kind.values()) {
      long count = units.stream().filter(unit -> unit.kind() == kind).count();
      if (count > 0) {
        kinds.add(count + " " + kind(kind, count == 1));
      }
    }
    return kinds;
  }

  private static String kind(UnitDifference.Kind kind, boolean one) {
    return switch (kind) {
      case CLOSES -> one ? "closes earlier" : "close earlier";
      case GOES_ON -> one ? "works longer" : "work longer";
      case ELSEWHERE -> one ? "goes elsewhere" : "go elsewhere";
      case MOVES -> one ? "moves now" : "move now";
      case STAYS -> one ? "stays now" : "stay now";
      case EARLIER -> one ? "moves earlier" : "move earlier";
      case LATER -> one ? "moves later" : "move later";
    };
  }

  private String way(UnitDifference unit) {
    return switch (unit.kind()) {
      case CLOSES ->
          unit.after().isEmpty()
              ? "closes earlier instead of "
                  + (unit.before().isEmpty() ? "staying" : "moving " + moves(unit.before()))
              : "moves " + moves(unit.after()) + " and closes earlier";
      case GOES_ON ->
          unit.after().isEmpty()
              ? "stays and works longer"
              : "moves " + moves(unit.after()) + " and works longer";
      case ELSEWHERE -> "moves " + moves(unit.after()) + " instead of " + moves(unit.before());
      case MOVES -> "moves " + moves(unit.after()) + " instead of staying";
      case STAYS -> "stays instead of moving " + moves(unit.before());
      case EARLIER, LATER ->
          "moves " + moves(unit.after()) + " instead of in " + months(unit.before());
    };
  }

  private String moves(List<Move> moves) {
    return String.join(
        ", then ",
        moves.stream()
            .map(move -> "to " + names.place(move.to()) + " in " + MONTH.format(move.month()))
            .toList());
  }

  private static String months(List<Move> moves) {
    return String.join(" and ", moves.stream().map(move -> MONTH.format(move.month())).toList());
  }
}
