package org.indusco.server.glossary;

import java.util.List;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// What words mean, in one language. Immutable.
public final class Glossary {

  private static final List<Part> PARTS =
      List.of(
          new Part(
              "bodies",
              List.of(
                  "network",
                  "association",
                  "region",
                  "headquarters",
                  "depot",
                  "cooperative",
                  "federation",
                  "affiliation",
                  "party")),
          new Part(
              "where",
              List.of("place", "site", "placement", "relocation", "zone", "threat", "route")),
          new Part(
              "work",
              List.of(
                  "good",
                  "equipment",
                  "labour",
                  "skill",
                  "recipe",
                  "worker-month",
                  "stock",
                  "fund")),
          new Part(
              "orders",
              List.of("order", "order-class", "demand", "shortfall", "shipment", "allocation")),
          new Part(
              "plans",
              List.of(
                  "plan",
                  "scenario",
                  "period",
                  "horizon",
                  "goal",
                  "value",
                  "bound",
                  "gap",
                  "price",
                  "trial",
                  "frontier",
                  "approval")),
          new Part(
              "records",
              List.of("valid", "recorded", "revision", "correction", "source", "basis", "sealed")),
          new Part(
              "constitution", List.of("member", "share", "loan-ceiling", "surplus", "quorum")));

  private final Wording words;

  private Glossary(Wording words) {
    this.words = words;
  }

  /// Words that belong together.
  ///
  /// @param id of their heading
  /// @param terms their ids, in an order in which they can be read
  public record Part(String id, List<String> terms) {

    public Part {
      terms = List.copyOf(terms);
    }
  }

  /// What words mean in a language.
  public static Glossary in(Language language) {
    return new Glossary(Wording.of(Glossary.class, language));
  }

  /// All words by what they belong to.
  public static List<Part> parts() {
    return PARTS;
  }

  /// The ids of all words.
  public static List<String> terms() {
    return PARTS.stream().flatMap(part -> part.terms().stream()).toList();
  }

  /// The heading of a part.
  public String heading(Part part) {
    return words.say("part." + part.id());
  }

  /// A word.
  ///
  /// @param term its id
  public String word(String term) {
    return words.say("word." + term);
  }

  /// What a word means, in a sentence or two.
  ///
  /// @param term its id
  public String meaning(String term) {
    return words.say("meaning." + term);
  }

  /// Where the word is told of.
  ///
  /// @param term its id
  public static String address(String term) {
    return "/glossary#" + term;
  }
}
