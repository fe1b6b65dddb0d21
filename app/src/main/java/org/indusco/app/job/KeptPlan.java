package org.indusco.app.job;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indusco.model.canonical.CanonicalJson;

/// A plan as it is kept: its files, and from what it was made.
///
/// @param hash the plan's [#hash], by which it is named and approved
/// @param network of which network
/// @param revision as of which revision
/// @param inputHash SHA-256 of the network that it was made from, before the changes
/// @param changes what was otherwise in that network, in the words of `whatif`
/// @param keep what it keeps of an older plan
/// @param author who asked for it
/// @param madeAt when it was made
/// @param files its files by name; only some of them in a list
public record KeptPlan(
    String hash,
    String network,
    long revision,
    String inputHash,
    List<String> changes,
    Keep keep,
    String author,
    Instant madeAt,
    SortedMap<String, byte[]> files) {

  public KeptPlan {
    changes = List.copyOf(changes);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /// The same with other files.
  public KeptPlan with(SortedMap<String, byte[]> others) {
    return new KeptPlan(hash, network, revision, inputHash, changes, keep, author, madeAt, others);
  }

  /// The hash of a plan's files: SHA-256 over canonical JSON of their names and hashes. It is the
  /// same wherever the files lie, and differs when a byte does.
  public static String hash(SortedMap<String, byte[]> files) {
    SortedMap<String, String> hashes = new TreeMap<>();
    files.forEach((name, content) -> hashes.put(name, sha256(content)));
    return CanonicalJson.sha256(hashes);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
