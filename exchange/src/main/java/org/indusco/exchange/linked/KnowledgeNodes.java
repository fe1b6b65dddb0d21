package org.indusco.exchange.linked;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Place;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Region;
import org.indusco.model.network.Stock;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.jspecify.annotations.Nullable;

/// What a network is: its agents and where they are, kinds of things and of work, recipes, stock,
/// and what is asked for.
final class KnowledgeNodes {

  private final Network network;
  private final Ids ids;
  private final Measures measures;

  KnowledgeNodes(Network network, Ids ids) {
    this.network = network;
    this.ids = ids;
    measures = new Measures(network, ids);
  }

  void write(Consumer<Node> out) {
    measures.write(out);
    network.rows(Place.class).forEach(place -> out.accept(place(place)));
    out.accept(
        Node.of("Organization", ids.of("association"))
            .with("name", network.settings().name())
            .with("note", note(network.settings().nameZh(), network.settings().evidence())));
    regions(out);
    network.rows(Depot.class).forEach(depot -> out.accept(depot(depot)));
    network.rows(Cooperative.class).forEach(each -> out.accept(cooperative(each)));
    network.rows(Affiliation.class).forEach(row -> out.accept(membership(row)));
    kinds(out);
    recipes(out);
    network.rows(Stock.class).forEach(row -> out.accept(stock(row)));
    network.rows(Order.class).forEach(order -> out.accept(order(order)));
  }

  private Node place(Place place) {
    return Node.of("SpatialThing", ids.of("place", place.id()))
        .with("name", place.name())
        .with("lat", place.lat())
        .with("long", place.lon())
        .with("note", note(place.nameZh(), place.evidence()));
  }

  /// Each region once, as it is called in its last row, with the seat of that row.
  private void regions(Consumer<Node> out) {
    network.rows(Region.class).stream()
        .map(Region::id)
        .distinct()
        .forEach(
            id -> {
              Region last =
                  network.rows(Region.class).stream()
                      .filter(row -> row.id().equals(id))
                      .reduce((one, other) -> other)
                      .orElseThrow();
              out.accept(
                  agent("region", id, last.name(), last.nameZh(), last.evidence())
                      .with("classifiedAs", "region")
                      .with("primaryLocation", ids.of("place", last.headquarters()))
                      .with("subOrganizationOf", ids.of("association")));
            });
  }

  private Node agent(String kind, String id, String name, String nameZh, Evidence evidence) {
    return Node.of("Organization", ids.of(kind, id))
        .with("name", name)
        .with("note", note(nameZh, evidence));
  }

  private Node depot(Depot depot) {
    return agent("depot", depot.id(), depot.name(), depot.nameZh(), depot.evidence())
        .with("classifiedAs", "depot")
        .with("primaryLocation", ids.of("place", depot.place()))
        .with("subOrganizationOf", ids.of("association"));
  }

  private Node cooperative(Cooperative unit) {
    return agent("cooperative", unit.id(), unit.name(), unit.nameZh(), unit.evidence())
        .with("classifiedAs", Stream.of("cooperative", unit.industry()).toList())
        .with("primaryLocation", ids.of("place", unit.place()))
        .with("subOrganizationOf", ids.of("association"));
  }

  private Node membership(Affiliation row) {
    boolean depot =
        network.rows(Depot.class).stream().anyMatch(each -> each.id().equals(row.body()));
    String from = row.from() == null ? "" : row.from().toString();
    return Node.of("Membership", ids.of("membership", row.body(), row.region(), from))
        .with("member", ids.of(depot ? "depot" : "cooperative", row.body()))
        .with("organization", ids.of("region", row.region()))
        .with("memberDuring", interval(row));
  }

  private static @Nullable Node interval(Dated dated) {
    LocalDate from = dated.from();
    LocalDate to = dated.to();
    return from == null && to == null
        ? null
        : Node.of("Interval")
            .with("intervalBegins", from == null ? null : instant(from))
            .with("intervalEnds", to == null ? null : instant(to));
  }

  private static Node instant(LocalDate day) {
    return Node.of("Instant").with("onDay", day.toString());
  }

  private void kinds(Consumer<Node> out) {
    for (Good good : network.rows(Good.class)) {
      out.accept(
          Node.of("ResourceSpecification", ids.of("good", good.id()))
              .with("name", good.name())
              .with("resourceClassifiedAs", good.kind().name().toLowerCase(Locale.ROOT))
              .with("defaultUnitOfResource", measures.unitOf(good.id()))
              .with("note", note(good.nameZh(), good.evidence())));
    }
    Stream.concat(
            network.rows(Recipe.class).stream().map(Recipe::skill),
            network.rows(Labour.class).stream().map(Labour::skill))
        .distinct()
        .forEach(
            skill ->
                out.accept(
                    Node.of("ResourceSpecification", ids.of("skill", skill))
                        .with("name", skill)
                        .with("resourceClassifiedAs", "labour")
                        .with("defaultUnitOfEffort", measures.unit(Measures.WORKER_MONTH))));
    Stream.concat(
            network.rows(Industry.class).stream().map(Industry::id),
            network.rows(Recipe.class).stream().map(Recipe::industry))
        .distinct()
        .forEach(
            industry ->
                out.accept(
                    Node.of("ProcessSpecification", ids.of("industry", industry))
                        .with("name", industry)));
  }

  private void recipes(Consumer<Node> out) {
    for (Recipe recipe : network.rows(Recipe.class)) {
      String id = ids.of("recipe", recipe.id());
      out.accept(
          Node.of("RecipeProcess", id)
              .with("name", recipe.name())
              .with("processConformsTo", ids.of("industry", recipe.industry()))
              .with("note", note(recipe.nameZh(), recipe.evidence())));
      out.accept(
          flow(id, "work", "recipeInputOf", ids.of("skill", recipe.skill()), recipe.id())
              .with("effortQuantity", measures.in(Measures.WORKER_MONTH, 1)));
    }
    for (RecipeGood row : network.rows(RecipeGood.class)) {
      boolean made = row.direction() == RecipeGood.Direction.OUT;
      out.accept(
          flow(
                  ids.of("recipe", row.recipe()),
                  made ? "produce" : "consume",
                  made ? "recipeOutputOf" : "recipeInputOf",
                  ids.of("good", row.good()),
                  row.recipe(),
                  row.good())
              .with("resourceQuantity", measures.of(row.good(), row.quantity())));
    }
    for (RecipeEquipment row : network.rows(RecipeEquipment.class)) {
      out.accept(
          flow(
                  ids.of("recipe", row.recipe()),
                  "use",
                  "recipeInputOf",
                  ids.of("good", row.good()),
                  row.recipe(),
                  row.good())
              .with("resourceQuantity", measures.of(row.good(), row.quantity())));
    }
  }

  private Node flow(String recipe, String action, String side, String kind, Object... keys) {
    Object[] all = new Object[keys.length + 1];
    all[0] = action;
    System.arraycopy(keys, 0, all, 1, keys.length);
    return Node.of("RecipeFlow", ids.of("recipe-flow", all))
        .with("action", action)
        .with(side, recipe)
        .with("resourceConformsTo", kind);
  }

  private Node stock(Stock row) {
    return Node.of("EconomicResource", ids.of("stock", row.depot(), row.good()))
        .with("conformsTo", ids.of("good", row.good()))
        .with("primaryAccountable", ids.of("depot", row.depot()))
        .with("onhandQuantity", measures.of(row.good(), row.quantity()))
        .with("note", note("", row.evidence()));
  }

  private Node order(Order order) {
    Horizon horizon = Horizon.of(network.settings());
    int end = order.due() == null ? horizon.months() : horizon.index(order.due()) + 1;
    LocalDate first = order.release() == null ? horizon.firstDay(0) : order.release().atDay(1);
    return Node.of("Intent", ids.of("order", order.id()))
        .with("action", "transfer")
        .with("provider", ids.of("association"))
        .with("resourceConformsTo", ids.of("good", order.good()))
        .with("resourceClassifiedAs", order.orderClass().name().toLowerCase(Locale.ROOT))
        .with("resourceQuantity", measures.of(order.good(), order.quantity()))
        .with("hasBeginning", first.toString())
        .with("due", horizon.firstDay(end).minusDays(1).toString())
        .with("note", note(order.name(), order.evidence()));
  }

  /// What else a reader should know: another name, the source, how it is known and how far.
  private static String note(String name, Evidence evidence) {
    StringBuilder note = new StringBuilder(name);
    add(note, "source ", evidence.source());
    add(note, "", evidence.basis() == null ? "" : word(evidence.basis()));
    add(note, "confidence ", evidence.confidence() == null ? "" : word(evidence.confidence()));
    add(note, "", evidence.note());
    return note.toString();
  }

  private static void add(StringBuilder note, String before, String words) {
    if (!words.isEmpty()) {
      note.append(note.isEmpty() ? "" : "; ").append(before).append(words);
    }
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
