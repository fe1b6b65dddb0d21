package org.indusco.app.approval;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.model.canonical.CanonicalJson;

/// A record of the chain of a network: something that happened to a plan.
///
/// @param network of which network
/// @param number 1 for the first of the network, one more for each that follows
/// @param before the hash of the record before it, [#BEGINNING] for the first
/// @param at when it was recorded, never earlier than the one before
/// @param person who did it
/// @param plan the hash of the plan
/// @param act what was done
public record ApprovalRecord(
    String network, long number, String before, Instant at, String person, String plan, Act act) {

  /// What the first record names as the hash before it.
  public static final String BEGINNING = "0".repeat(64);

  /// What can be done with a plan.
  public sealed interface Act {

    /// It is put to the parties, with the rule that holds for it.
    ///
    /// @param author who had it made, who may not approve it
    /// @param needed how many people of each party must approve, by the party's id; never empty
    record Put(String author, Map<String, Integer> needed) implements Act {

      public Put {
        needed = Map.copyOf(needed);
        if (needed.isEmpty() || needed.values().stream().anyMatch(count -> count < 1)) {
          throw new IllegalArgumentException("a plan needs somebody of every party: " + needed);
        }
      }
    }

    /// Somebody approves for a party.
    record Approve(String party) implements Act {}

    /// Somebody rejects for a party: the plan cannot take effect while the same person stands by
    /// it.
    ///
    /// @param why in the person's own words
    record Reject(String party, String why) implements Act {}
  }

  /// The record as canonical JSON, the bytes that are hashed.
  public byte[] bytes() {
    return CanonicalJson.bytes(content());
  }

  /// The record's hash, which goes into the next.
  public String hash() {
    return CanonicalJson.sha256(content());
  }

  /// The record as a line of text.
  public String line() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private Map<String, Object> content() {
    Map<String, Object> content = new TreeMap<>();
    content.put("network", network);
    content.put("number", Long.toString(number));
    content.put("before", before);
    content.put("at", at.toString());
    content.put("person", person);
    content.put("plan", plan);
    switch (act) {
      case Act.Put put -> {
        content.put("act", "put");
        content.put("author", put.author());
        content.put("needed", new TreeMap<>(put.needed()));
      }
      case Act.Approve approve -> {
        content.put("act", "approve");
        content.put("party", approve.party());
      }
      case Act.Reject reject -> {
        content.put("act", "reject");
        content.put("party", reject.party());
        content.put("why", reject.why());
      }
    }
    return content;
  }
}
