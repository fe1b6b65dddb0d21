package org.indusco.exchange.linked;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.indusco.model.network.Network;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Route;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;

/// What a plan decides: work, carriage and moves as processes with what goes in and comes out;
/// purchases and deliveries as transfers.
final class PlanNodes {

  private static final String MOVING = "moving";

  private final Network network;
  private final Plan plan;
  private final Ids ids;
  private final Measures measures;
  private final Map<String, Recipe> recipes = new HashMap<>();
  private final Map<String, List<RecipeGood>> goods = new HashMap<>();
  private final Map<String, List<RecipeEquipment>> equipment = new HashMap<>();

  PlanNodes(Network network, Plan plan, Ids ids) {
    this.network = network;
    this.plan = plan;
    this.ids = ids;
    measures = new Measures(network, ids);
    network.rows(Recipe.class).forEach(recipe -> recipes.put(recipe.id(), recipe));
    for (RecipeGood row : network.rows(RecipeGood.class)) {
      goods.computeIfAbsent(row.recipe(), id -> new ArrayList<>()).add(row);
    }
    for (RecipeEquipment row : network.rows(RecipeEquipment.class)) {
      equipment.computeIfAbsent(row.recipe(), id -> new ArrayList<>()).add(row);
    }
  }

  void write(Consumer<Node> out) {
    out.accept(
        Node.of("Plan", plan())
            .with("name", "A plan of " + network.settings().name())
            .with(
                "note",
                "value %s, no plan can pass %s, in %s"
                    .formatted(
                        plan.summary().value(),
                        plan.summary().bound(),
                        network.settings().currency())));
    out.accept(
        Node.of("ProcessSpecification", ids.of("carriage", MOVING))
            .with("name", "moving a cooperative"));
    plan.rows(Production.class).forEach(row -> work(row, out));
    carriage(out);
    plan.rows(Move.class).forEach(row -> move(row, out));
    number(plan.rows(Purchase.class), (row, number) -> out.accept(purchase(row, number)));
    number(plan.rows(Delivery.class), (row, number) -> out.accept(delivery(row, number)));
  }

  private String plan() {
    return ids.of("plan");
  }

  /// Hands over rows with their numbers, from 1, which name those that have no key of their own.
  private static <R> void number(List<R> rows, Numbered<R> each) {
    for (int i = 0; i < rows.size(); i++) {
      each.accept(rows.get(i), i + 1);
    }
  }

  private interface Numbered<R> {
    void accept(R row, int number);
  }

  private Node process(String id, String specification, YearMonth first, YearMonth end) {
    return Node.of("Process", id)
        .with("basedOn", specification)
        .with("plannedWithin", plan())
        .with("hasBeginning", first.atDay(1).toString())
        .with("hasEnd", lastDay(first, end));
  }

  /// The last day of the month before an end, but not before the first month is over.
  private static String lastDay(YearMonth first, YearMonth end) {
    YearMonth last = end.minusMonths(1);
    return (last.isBefore(first) ? first : last).atEndOfMonth().toString();
  }

  private static Node flow(String id, String action, String provider, String receiver) {
    return Node.of("Commitment", id)
        .with("action", action)
        .with("provider", provider)
        .with("receiver", receiver);
  }

  private static Node during(Node node, YearMonth month) {
    return node.with("hasBeginning", month.atDay(1).toString())
        .with("hasEnd", month.atEndOfMonth().toString());
  }

  /// Work of a cooperative by a recipe in a month, with what it uses up, needs and makes.
  private void work(Production row, Consumer<Node> out) {
    Recipe recipe = Objects.requireNonNull(recipes.get(row.recipe()));
    Object[] key = {row.month(), row.cooperative(), row.recipe()};
    String id = ids.of("work", key);
    String unit = ids.of("cooperative", row.cooperative());
    String depot = ids.of("depot", row.depot());
    out.accept(
        process(id, ids.of("industry", recipe.industry()), row.month(), row.month().plusMonths(1))
            .with("name", recipe.name())
            .with("inScopeOf", unit));
    out.accept(
        during(flow(id + "/work", "work", unit, unit), row.month())
            .with("inputOf", id)
            .with("resourceConformsTo", ids.of("skill", recipe.skill()))
            .with("effortQuantity", measures.in(Measures.WORKER_MONTH, row.workerMonths())));
    for (RecipeGood good : goods.getOrDefault(row.recipe(), List.of())) {
      boolean made = good.direction() == RecipeGood.Direction.OUT;
      String action = made ? "produce" : "consume";
      String name = id + "/" + Ids.within(action, good.good());
      Node flow = made ? flow(name, action, unit, depot) : flow(name, action, depot, unit);
      out.accept(
          during(flow, row.month())
              .with(made ? "outputOf" : "inputOf", id)
              .with("resourceConformsTo", ids.of("good", good.good()))
              .with(
                  "resourceQuantity",
                  measures.of(good.good(), good.quantity() * row.workerMonths())));
    }
    for (RecipeEquipment need : equipment.getOrDefault(row.recipe(), List.of())) {
      out.accept(
          during(flow(id + "/" + Ids.within("use", need.good()), "use", unit, unit), row.month())
              .with("inputOf", id)
              .with("resourceConformsTo", ids.of("good", need.good()))
              .with(
                  "resourceQuantity",
                  measures.of(need.good(), need.quantity() * row.workerMonths())));
    }
  }

  /// Goods carried from a depot to another.
  private void carriage(Consumer<Node> out) {
    Set<String> modes = new HashSet<>();
    number(
        plan.rows(Shipment.class),
        (row, number) -> {
          String mode = mode(row);
          String kind = ids.of("carriage", mode);
          if (modes.add(mode)) {
            out.accept(Node.of("ProcessSpecification", kind).with("name", "carriage by " + mode));
          }
          String id = ids.of("shipment", number);
          String from = ids.of("depot", row.from());
          String to = ids.of("depot", row.to());
          Node quantity = measures.of(row.good(), row.quantity());
          out.accept(process(id, kind, row.month(), row.arrival().plusMonths(1)));
          out.accept(
              during(flow(id + "/pickup", "pickup", from, to), row.month())
                  .with("inputOf", id)
                  .with("resourceConformsTo", ids.of("good", row.good()))
                  .with("resourceQuantity", quantity));
          out.accept(
              during(flow(id + "/dropoff", "dropoff", from, to), row.arrival())
                  .with("outputOf", id)
                  .with("resourceConformsTo", ids.of("good", row.good()))
                  .with("resourceQuantity", quantity));
        });
  }

  private String mode(Shipment row) {
    Route route = network.rows(Route.class).get(row.route() - 1);
    return route.mode().name().toLowerCase(Locale.ROOT);
  }

  private void move(Move row, Consumer<Node> out) {
    String id = ids.of("move", row.cooperative(), row.month());
    String unit = ids.of("cooperative", row.cooperative());
    out.accept(
        process(id, ids.of("carriage", MOVING), row.month(), row.arrival())
            .with("name", "Move from " + row.from() + " to " + row.to())
            .with("inScopeOf", unit)
            .with("note", "cause: " + row.cause().name().toLowerCase(Locale.ROOT)));
    Node load = measures.in(Measures.TONNE, row.tonnes());
    out.accept(
        during(flow(id + "/pickup", "pickup", unit, unit), row.month())
            .with("inputOf", id)
            .with("resourceClassifiedAs", "equipment")
            .with("resourceQuantity", load));
    out.accept(
        flow(id + "/dropoff", "dropoff", unit, unit)
            .with("outputOf", id)
            .with("due", lastDay(row.month(), row.arrival()))
            .with("resourceClassifiedAs", "equipment")
            .with("resourceQuantity", load));
  }

  private Node purchase(Purchase row, int number) {
    return during(
            Node.of("Commitment", ids.of("purchase", number))
                .with("action", "transfer")
                .with("receiver", ids.of("depot", row.depot())),
            row.month())
        .with("plannedWithin", plan())
        .with("resourceConformsTo", ids.of("good", row.good()))
        .with("resourceQuantity", measures.of(row.good(), row.quantity()));
  }

  private Node delivery(Delivery row, int number) {
    return during(
            Node.of("Commitment", ids.of("delivery", number))
                .with("action", "transfer")
                .with("provider", ids.of("depot", row.depot())),
            row.month())
        .with("plannedWithin", plan())
        .with("independentDemandOf", row.order().isEmpty() ? null : plan())
        .with("satisfies", row.order().isEmpty() ? null : ids.of("order", row.order()))
        .with("resourceConformsTo", ids.of("good", row.good()))
        .with("resourceQuantity", measures.of(row.good(), row.quantity()));
  }
}
