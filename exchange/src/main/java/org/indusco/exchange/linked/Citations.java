package org.indusco.exchange.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Network;
import org.indusco.model.network.Source;
import org.indusco.model.schema.Confidence;
import org.indusco.model.schema.Evidence;
import org.jspecify.annotations.Nullable;

/// The evidence of rows as the Linked Places Format has it.
final class Citations {

  private final Map<String, Source> sources = new HashMap<>();

  Citations(Network network) {
    network.rows(Source.class).forEach(source -> sources.put(source.id(), source));
  }

  /// The documents that a row refers to; words that name no row of the table sources as they are.
  List<Node> of(Evidence evidence) {
    List<Node> citations = new ArrayList<>();
    for (String word : evidence.source().split(";", -1)) {
      String id = word.strip();
      Source source = sources.get(id);
      if (source != null) {
        citations.add(new Node().with("label", source.title()).with("@id", address(source)));
      } else if (!id.isEmpty()) {
        citations.add(new Node().with("label", id));
      }
    }
    return citations;
  }

  /// An address names the document only where it is one.
  private static @Nullable String address(Source source) {
    return source.url().matches("https?://\\S+") ? source.url() : null;
  }

  /// How far a row may be trusted, in the format's three words.
  static @Nullable String certainty(Evidence evidence) {
    Confidence confidence = evidence.confidence();
    return switch (confidence) {
      case null -> null;
      case HIGH -> "certain";
      case MEDIUM -> "less-certain";
      case LOW -> "uncertain";
    };
  }
}
