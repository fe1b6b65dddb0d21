package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// What a report is about, and the words for it.
record Given(
    Network network,
    Plan plan,
    Horizon horizon,
    Names names,
    Figures figures,
    Whereabouts whereabouts,
    Periods periods) {

  /// From here on Unicode has characters for private use, which no text holds.
  private static final char MARK = '\uE000';

  static Given of(Network network, Plan plan, Language language) {
    Horizon horizon = Horizon.of(network.settings());
    Figures figures = Figures.of(network.settings().currency(), language);
    return new Given(
        network,
        plan,
        horizon,
        new Names(network, language),
        figures,
        new Whereabouts(network, horizon, figures.words()),
        Periods.of(horizon));
  }

  /// In whose language the report speaks.
  Wording words() {
    return figures.words();
  }

  /// A message of this package.
  ///
  /// @see Wording#say
  String say(String key, Object... arguments) {
    return words().say(key, arguments);
  }

  /// A message among whose arguments are elements, as what a paragraph holds.
  List<Node> nodes(String key, Object... arguments) {
    Object[] marked = arguments.clone();
    for (int i = 0; i < marked.length; i++) {
      if (marked[i] instanceof Node) {
        marked[i] = String.valueOf((char) (MARK + i));
      }
    }
    List<Node> nodes = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (char c : say(key, marked).toCharArray()) {
      if (c >= MARK && c < MARK + arguments.length && arguments[c - MARK] instanceof Node node) {
        nodes.add(new Node.Text(text.toString()));
        nodes.add(node);
        text.setLength(0);
      } else {
        text.append(c);
      }
    }
    nodes.add(new Node.Text(text.toString()));
    return nodes;
  }

  <R extends Record> List<R> rows(Class<R> table) {
    return plan.rows(table);
  }

  YearMonth firstMonth() {
    return horizon.start();
  }

  YearMonth lastMonth() {
    return horizon.month(horizon.months() - 1);
  }

  /// What is made of each good in each period, in its units, by the good's id; goods in the order
  /// of the table recipe_goods.
  Map<String, double[]> made() {
    Map<String, double[]> made = new LinkedHashMap<>();
    List<RecipeGood> outputs =
        network.rows(RecipeGood.class).stream()
            .filter(use -> use.direction() == RecipeGood.Direction.OUT)
            .toList();
    Map<String, double[]> work = new LinkedHashMap<>();
    for (Production row : rows(Production.class)) {
      work.computeIfAbsent(row.recipe(), id -> new double[periods.size()])[
              periods.index(row.month())] +=
          row.workerMonths();
    }
    for (RecipeGood output : outputs) {
      double[] months = work.get(output.recipe());
      if (months != null) {
        double[] sums = made.computeIfAbsent(output.good(), id -> new double[periods.size()]);
        for (int p = 0; p < sums.length; p++) {
          sums[p] += output.quantity() * months[p];
        }
      }
    }
    return made;
  }

  static double sum(double[] figures) {
    double sum = 0;
    for (double figure : figures) {
      sum += figure;
    }
    return sum;
  }
}
