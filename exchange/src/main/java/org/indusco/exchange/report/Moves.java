package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
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
      body.add(Element.of("p", given.say("moves.none")));
    } else {
      body.addAll(moves.list());
    }
    body.addAll(Foundings.of(given));
    return new Section("moves", given.say("moves.title"), body);
  }

  /// What the tables tell, a line for each row.
  static List<PlanInWords.MoveLine> lines(Given given) {
    Moves moves = new Moves(given);
    List<PlanInWords.MoveLine> lines = new ArrayList<>();
    moves.months.forEach(
        (month, groups) -> groups.forEach((key, some) -> lines.add(moves.line(month, key, some))));
    return lines;
  }

  /// The same with what moves, in the order of the lines.
  static List<PlanInWords.MoveGroup> groups(Given given) {
    Moves moves = new Moves(given);
    List<PlanInWords.MoveGroup> all = new ArrayList<>();
    moves.months.forEach(
        (month, groups) ->
            groups.forEach(
                (key, some) ->
                    all.add(
                        new PlanInWords.MoveGroup(month, some, moves.phrases(key.cause(), some)))));
    return all;
  }

  private List<String> phrases(Move.Cause cause, List<Move> moves) {
    String against = reasons.thanStaying(moves);
    String reason = reason(cause, moves);
    return against.isEmpty() ? List.of(reason) : List.of(reason, against);
  }

  private PlanInWords.MoveLine line(YearMonth month, Together key, List<Move> moves) {
    return new PlanInWords.MoveLine(
        given.figures().month(month),
        given.names().place(key.from()),
        given.names().place(key.to()),
        moves.stream().map(move -> given.names().cooperative(move.cooperative())).toList(),
        phrases(key.cause(), moves),
        given.figures().money(moves.stream().mapToDouble(Move::cost).sum()));
  }

  /// Why somebody moves, as the end of a sentence.
  static String why(Given given, Move.Cause cause) {
    return given.say("moves.why." + cause.name().toLowerCase(Locale.ROOT));
  }

  private List<Node> list() {
    int rows = months.values().stream().mapToInt(Map::size).sum();
    if (rows <= FITS) {
      Grid grid = grid("moves", given.say("moves.caption"));
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
          Grid grid =
              grid(
                  "moves-" + month, given.say("moves.caption.month", given.figures().month(month)));
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
    return Element.of(
        "p",
        given.nodes(
            "moves.note",
            Cell.data(all.size(), given.say("moves.note.moves", all.size())),
            Cell.data(tonnes, given.say("moves.note.tonnes", given.figures().number(tonnes))),
            Cell.data(cost, given.figures().money(cost)),
            Cell.data(loan, given.figures().money(loan)),
            all.size()));
  }

  private String summary(YearMonth month, Map<Together, List<Move>> groups) {
    int count = groups.values().stream().mapToInt(List::size).sum();
    return given.say("moves.summary", given.figures().month(month), count);
  }

  private Grid grid(String id, String caption) {
    return Grid.of(given.words(), id, caption)
        .words(given.say("moves.from"))
        .words(given.say("moves.to"))
        .figures(given.say("moves.count"))
        .words(given.say("moves.who"))
        .words(given.say("moves.why"))
        .figures(given.say("moves.cost", given.figures().unit()))
        .figures(given.say("moves.tonnes"));
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
      case CLOSING -> given.say("moves.closing");
      case DANGER ->
          given.say("moves.danger", mean(moves, Move::dangerLeft), mean(moves, Move::dangerMet));
      case WORK -> reasons.mostly(moves);
    };
  }

  private String mean(List<Move> moves, ToDoubleFunction<Move> danger) {
    return given.figures().percent(moves.stream().mapToDouble(danger).average().orElse(Double.NaN));
  }
}
