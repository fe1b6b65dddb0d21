package org.indusco.app.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.app.register.Verdict.Rewrite;
import org.indusco.model.canonical.CanonicalJson;
import org.jspecify.annotations.Nullable;

/// Hashes of proposals and revisions: SHA-256 in hex over canonical JSON.
public final class Digests {

  /// What the first revision of every network names as the hash before it.
  public static final String BEGINNING = "0".repeat(64);

  private Digests() {}

  /// The hash of what a proposal asks, its id not in it.
  public static String of(Proposal proposal) {
    Map<String, @Nullable Object> content = new TreeMap<>();
    content.put("author", proposal.author());
    content.put("reason", proposal.reason());
    content.put("seen", text(proposal.seen()));
    content.put("origin", proposal.origin());
    content.put("undoes", text(proposal.undoes()));
    content.put("changes", proposal.changes().stream().map(Digests::content).toList());
    return CanonicalJson.sha256(content);
  }

  /// The hash of a revision, which goes into that of the next.
  ///
  /// @param network the network's code
  /// @param revision the revision; its own hash is not looked at
  /// @param rewrites what it says otherwise
  /// @param before the hash of the revision before it, [#BEGINNING] for the first
  public static String of(
      String network, Revision revision, List<Rewrite> rewrites, String before) {
    Map<String, @Nullable Object> content = new TreeMap<>();
    content.put("network", network);
    content.put("number", Long.toString(revision.number()));
    content.put("command", revision.command().toString());
    content.put("author", revision.author());
    content.put("reason", revision.reason());
    content.put("recorded_at", revision.recordedAt().toString());
    content.put("origin", revision.origin());
    content.put("undoes", text(revision.undoes()));
    content.put("before", before);
    List<Object> closed = new ArrayList<>();
    List<Object> opened = new ArrayList<>();
    rewrites.stream()
        .sorted((one, other) -> one.subject().compareTo(other.subject()))
        .forEach(
            rewrite -> {
              rewrite.closed().forEach(piece -> closed.add(content(rewrite.subject(), piece)));
              rewrite.opened().forEach(piece -> opened.add(content(rewrite.subject(), piece)));
            });
    content.put("closed", closed);
    content.put("opened", opened);
    return CanonicalJson.sha256(content);
  }

  private static Map<String, Object> content(Change change) {
    return switch (change) {
      case Change.Put put -> content(put.subject(), new Piece(put.span(), put.row()));
      case Change.Clear clear -> content(clear.subject(), clear.span());
    };
  }

  private static Map<String, Object> content(Subject subject, Piece piece) {
    Map<String, Object> content = content(subject, piece.span());
    content.put("row", piece.row().cells());
    return content;
  }

  private static Map<String, Object> content(Subject subject, Span span) {
    Map<String, Object> content = new TreeMap<>();
    content.put("table", subject.table());
    content.put("key", subject.key());
    content.put("span", span.toString());
    return content;
  }

  private static @Nullable String text(@Nullable Long number) {
    return number == null ? null : number.toString();
  }
}
