package org.indusco.planner.restart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Order;
import org.indusco.model.network.StockTarget;
import org.indusco.model.network.Supply;
import org.indusco.model.network.Training;
import org.indusco.planner.ground.Arc;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;

/// Names the columns of a program. Rows of supply and demand and ways between depots have no
/// ids: they are told apart by their number among those alike.
final class ColumnNames {

  private final Ground ground;
  private final Program program;
  private final List<Supply> supply;
  private final List<Demand> demand;
  private final int[] ofSupply;
  private final int[] ofDemand;
  private final int[] ofArc;

  ColumnNames(Ground ground, Program program) {
    this.ground = ground;
    this.program = program;
    supply = ground.network.rows(Supply.class);
    demand = ground.network.rows(Demand.class);
    ofSupply = numbers(supply.stream().map(row -> row.depot() + '\0' + row.good()).toList());
    ofDemand = numbers(demand.stream().map(row -> row.depot() + '\0' + row.good()).toList());
    ofArc = numbers(ground.arcs.stream().map(this::ends).toList());
  }

  /// The number of each word among those that are the same.
  private static int[] numbers(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    for (String word : words) {
      numbers.add(counts.merge(word, 1, Integer::sum) - 1);
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /// What the columns have in common that decide the same in other months.
  record Key(Kind kind, int a, int b, int loanClass) {}

  /// The key of a column.
  Key key(int column) {
    return new Key(program.kind[column], program.a[column], program.b[column], loanClass(column));
  }

  /// The name of a column, which those have in common that decide the same in other months.
  Name name(int column) {
    int a = program.a[column];
    int b = program.b[column];
    Kind kind = program.kind[column];
    return switch (kind) {
      case WORK -> at(kind, ground.recipes.get(a).id(), b, 0);
      case OTHERS -> at(kind, ground.skills.get(a), b, 0);
      case BUY -> at(kind, supply.get(a).good(), b, ofSupply[a]);
      case SERVE -> at(kind, demand.get(a).good(), b, ofDemand[a]);
      case FILL, FLOOR -> at(kind, ground.network.rows(Order.class).get(a).id(), b, 0);
      case TRAIN -> {
        Training row = ground.network.rows(Training.class).get(a);
        yield at(kind, row.skill() + ">" + row.into(), b, 0);
      }
      case TARGET -> at(kind, ground.network.rows(StockTarget.class).get(a).good(), b, 0);
      case KEEP -> at(kind, ground.goods.get(a).id(), b, 0);
      case SHIP ->
          new Name(word(kind), ground.goods.get(a).id(), ends(ground.arcs.get(b)), ofArc[b]);
      case LEND -> {
        String fund = ground.network.rows(Fund.class).get(a).id();
        yield at(kind, fund + '>' + program.loans.purpose(loanClass(column), ground), b, 0);
      }
    };
  }

  /// The class of loans that a column lends for; 0 for all others.
  private int loanClass(int column) {
    return program.kind[column] == Kind.LEND
        ? program.rows.loanClassOf(program.row[program.start[column]])
        : 0;
  }

  private Name at(Kind kind, String item, int depot, int number) {
    return new Name(word(kind), item, ground.depots.get(depot).id(), number);
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private String ends(Arc arc) {
    return ground.depots.get(arc.from()).id() + ">" + ground.depots.get(arc.to()).id();
  }
}
