package org.indusco.exchange.linked;

import java.util.List;
import java.util.Map;

/// The context of a file in the words of Valueflows 1.0: each term that is used, and no other, so
/// that a misspelt one does not pass.
///
/// Valueflows leaves relations among agents to other vocabularies; those of the Organization
/// Ontology (W3C) and of OWL-Time are taken.
final class Words {

  private static final String VF = "https://w3id.org/valueflows/ont/vf#";

  /// Classes and properties with texts or numbers.
  private static final List<String> PLAIN =
      List.of(
          "Organization",
          "SpatialThing",
          "ResourceSpecification",
          "ProcessSpecification",
          "RecipeProcess",
          "RecipeFlow",
          "EconomicResource",
          "Unit",
          "Measure",
          "Plan",
          "Process",
          "Intent",
          "Commitment",
          "name",
          "note",
          "label",
          "symbol",
          "omUnitIdentifier",
          "lat",
          "long",
          "hasNumericalValue",
          "resourceQuantity",
          "effortQuantity",
          "onhandQuantity",
          "classifiedAs",
          "resourceClassifiedAs");

  /// Properties that name other nodes.
  private static final List<String> REFERENCES =
      List.of(
          "primaryLocation",
          "primaryAccountable",
          "conformsTo",
          "resourceConformsTo",
          "processConformsTo",
          "basedOn",
          "hasUnit",
          "defaultUnitOfResource",
          "defaultUnitOfEffort",
          "recipeInputOf",
          "recipeOutputOf",
          "inputOf",
          "outputOf",
          "plannedWithin",
          "independentDemandOf",
          "satisfies",
          "provider",
          "receiver",
          "inScopeOf");

  private static final List<String> DATES = List.of("hasBeginning", "hasEnd", "due");

  private static final Map<String, String> PREFIXES =
      Map.of(
          "vf", VF,
          "om", "http://www.ontology-of-units-of-measure.org/resource/om-2/",
          "org", "http://www.w3.org/ns/org#",
          "time", "http://www.w3.org/2006/time#",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private Words() {}

  /// The context.
  static Node context() {
    Node context = new Node();
    PREFIXES.keySet().stream()
        .sorted()
        .forEach(prefix -> context.with(prefix, PREFIXES.get(prefix)));
    PLAIN.forEach(term -> context.with(term, "vf:" + term));
    REFERENCES.forEach(term -> context.with(term, typed("vf:" + term, "@id")));
    DATES.forEach(term -> context.with(term, typed("vf:" + term, "xsd:date")));
    // The verbs are things of the vocabulary itself.
    return context
        .with("action", typed("vf:action", "@vocab"))
        .with("consume", "vf:consume")
        .with("produce", "vf:produce")
        .with("use", "vf:use")
        .with("work", "vf:work")
        .with("pickup", "vf:pickup")
        .with("dropoff", "vf:dropoff")
        .with("transfer", "vf:transfer")
        .with("Membership", "org:Membership")
        .with("member", typed("org:member", "@id"))
        .with("organization", typed("org:organization", "@id"))
        .with("memberDuring", "org:memberDuring")
        .with("subOrganizationOf", typed("org:subOrganizationOf", "@id"))
        .with("Interval", "time:Interval")
        .with("Instant", "time:Instant")
        .with("intervalBegins", "time:hasBeginning")
        .with("intervalEnds", "time:hasEnd")
        .with("onDay", typed("time:inXSDDate", "xsd:date"));
  }

  private static Node typed(String id, String type) {
    return new Node().with("@id", id).with("@type", type);
  }
}
