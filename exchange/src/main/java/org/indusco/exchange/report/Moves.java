package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.model.plan.Move;

/// Who moves when, from where to where, and why.
final class Moves {

  /// With more rows than this the months are folded.
  private static final int FITS = 24;

  /// Moves that one row tells together.
  private record Together(String from, String to, Move.Cause cause) {}

  private final Given given;
  private final MoveReasons reasons;
  private final Map<YearMonth, Map<Together, List<Move>>> months = new TreeMap<>();

  private Moves(Given given) {
    this.given = given;
    reasons = new MoveReasons(given);
    for (Move move : given.rows(Move.class)) {
      months
          .computeIfAbsent(move.month(), month -> new LinkedHashMap<>())
          .computeIfAbsent(
              new Together(move.from(), move.to(), move.cause()), key -> new ArrayList<>())
          .add(move);
    }
  }

  static Section of(Given given) {
    Moves moves = new Moves(given);
    List<Node> body = new ArrayList<>(Standing.of(given));
    if (moves.months.isEmpty()) {
      body.add(Element.of("p", "Nobody moves: every cooperative stays where it stands."));
    } else {
      body.addAll(moves.list());
    }
    body.addAll(Foundings.of(given));
    return new Section("moves", "Who stands where, and who moves when", body);
  }

  /// Why somebody moves, as the end of a sentence.
  static String why(Move.Cause cause) {
    return switch (cause) {
      case CLOSING -> "because the place closes";
      case DANGER -> "out of danger";
      case WORK -> "for better work";
    };
  }

  private List<Node> list() {
    int rows = months.values().stream().mapToInt(Map::size).sum();
    if (rows <= FITS) {
      Grid grid = grid("moves", "Moves by month");
      months.forEach(
          (month, groups) -> {
            grid.group(given.figures().month(month));
            fill(grid, groups);
          });
      return List.of(note(), grid.whole());
    }
    List<Node> list = new ArrayList<>(List.of(note()));
    months.forEach(
        (month, groups) -> {
          Grid grid = grid("moves-" + month, "Moves in " + given.figures().month(month));
          fill(grid, groups);
          list.add(Grid.fold(summary(month, groups), grid.whole()));
        });
    return list;
  }

  private Element note() {
    List<Move> all = given.rows(Move.class);
    double tonnes = all.stream().mapToDouble(Move::tonnes).sum();
    double cost = all.stream().mapToDouble(Move::cost).sum();
    double loan = all.stream().mapToDouble(Move::loan).sum();
    Node words =
        new Node.Text(
            " A cooperative does no work while it moves. The cost is that of"
                + " carriage and of setting up again. Danger is the chance of loss in the months"
                + " that are left.");
    return Element.of(
        "p",
        Cell.data(all.size(), given.figures().plural(all.size(), "move", "moves")),
        new Node.Text(all.size() == 1 ? " carries " : " carry "),
        Cell.data(tonnes, given.figures().number(tonnes) + "\u00A0tonnes"),
        new Node.Text(all.size() == 1 ? " and costs " : " and cost "),
        Cell.data(cost, given.figures().money(cost)),
        new Node.Text(", of which "),
        Cell.data(loan, given.figures().money(loan)),
        new Node.Text(" are lent."),
        words);
  }

  private String summary(YearMonth month, Map<Together, List<Move>> groups) {
    int count = groups.values().stream().mapToInt(List::size).sum();
    return given.figures().month(month)
        + ": "
        + given.figures().plural(count, "cooperative moves", "cooperatives move");
  }

  private Grid grid(String id, String caption) {
    return Grid.of(given.words(), id, caption)
        .words("From")
        .words("To")
        .figures("How many")
        .words("Who")
        .words("Why")
        .figures("Cost, " + given.figures().unit())
        .figures("Tonnes");
  }

  private void fill(Grid grid, Map<Together, List<Move>> groups) {
    groups.entrySet().stream()
        .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
        .forEach(each -> grid.row(row(each.getKey(), each.getValue())));
  }

  private List<Cell> row(Together key, List<Move> moves) {
    double cost = moves.stream().mapToDouble(Move::cost).sum();
    double tonnes = moves.stream().mapToDouble(Move::tonnes).sum();
    List<String> who =
        moves.stream().map(move -> given.names().cooperative(move.cooperative())).toList();
    return List.of(
        Cell.of(given.names().place(key.from())),
        Cell.of(given.names().place(key.to())),
        Cell.figure(moves.size(), given.figures().count(moves.size())),
        Cell.of(NameList.of(given.words(), who)),
        why(key.cause(), moves),
        Cell.figure(cost, given.figures().count(cost)),
        Cell.figure(tonnes, given.figures().number(tonnes)));
  }

  private Cell why(Move.Cause cause, List<Move> moves) {
    String against = reasons.thanStaying(moves);
    String reason = reason(cause, moves);
    return against.isEmpty() ? Cell.of(reason) : Cell.of(reason, against);
  }

  private String reason(Move.Cause cause, List<Move> moves) {
    return switch (cause) {
      case CLOSING -> "the place closes";
      case DANGER ->
          "less danger: "
              + given.figures().percent(
                  moves.stream().mapToDouble(Move::dangerLeft).average().orElse(Double.NaN))
              + " here, "
              + given.figures().percent(
                  moves.stream().mapToDouble(Move::dangerMet).average().orElse(Double.NaN))
              + " there";
      case WORK -> reasons.mostly(moves);
    };
  }
}
