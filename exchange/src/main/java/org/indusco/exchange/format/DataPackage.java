package org.indusco.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.indusco.model.network.Network;
import org.indusco.model.network.Settings;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.Schema;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Describes folders as data packages (Frictionless Data Package 2.0 with Table Schema 2.0), so
/// that other programs read them without being told more.
public final class DataPackage {

  /// The name of the file.
  public static final String FILE = "datapackage.json";

  private DataPackage() {}

  /// The description of a network's folder.
  public static String ofNetwork(Network network) {
    List<Settings> settings = network.rows(Settings.class);
    String name = settings.isEmpty() ? "network" : settings.getFirst().id();
    String title = settings.isEmpty() ? "" : settings.getFirst().name();
    return describe(name, title, Network.schemas(), schema -> network.has(schema.type()));
  }

  /// The description of a plan's folder. References into the network are not among its foreign
  /// keys, since the network lies elsewhere.
  public static String ofPlan() {
    return describe("plan", "A plan of a network of cooperatives", Plan.schemas(), schema -> true);
  }

  private static String describe(
      String name, String title, List<Schema<?>> schemas, Predicate<Schema<?>> present) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    root.put("name", slug(name));
    if (!title.isEmpty()) {
      root.put("title", title);
    }
    List<Schema<?>> there = new ArrayList<>(schemas.stream().filter(present).toList());
    ArrayNode resources = root.putArray("resources");
    for (Schema<?> schema : there) {
      resources.add(resource(schema, there));
    }
    return JsonText.of(root);
  }

  private static ObjectNode resource(Schema<?> schema, List<Schema<?>> there) {
    ObjectNode resource = JsonNodeFactory.instance.objectNode();
    resource.put("name", schema.name().replace('_', '-'));
    resource.put("description", schema.table().meaning());
    resource.put("path", schema.name() + ".csv");
    resource.put("type", "table");
    resource.put("scheme", "file");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.set("schema", new TableSchema(schema, there).json());
    return resource;
  }

  /// Names of packages are lower case without spaces.
  private static String slug(String name) {
    String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    return slug.replaceAll("^-+|-+$", "").isEmpty() ? "network" : slug;
  }
}
