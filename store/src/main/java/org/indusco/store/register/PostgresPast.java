package org.indusco.store.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Past;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Revision;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.model.canonical.CanonicalJson;
import org.indusco.store.register.Networks.Held;

/// What the database knows of a network that is locked.
///
/// @param held the network
/// @param revisions its revisions
/// @param entries its entries
record PostgresPast(Held held, Revisions revisions, Entries entries) implements Past {

  @Override
  public long head() {
    return held.card().head();
  }

  @Override
  public Optional<Known> findCommand(UUID command) {
    return revisions.findCommand(held.id(), command);
  }

  @Override
  public Optional<Revision> findImport(String origin) {
    return revisions.findImport(held.id(), origin);
  }

  @Override
  public Optional<Revision> findRevision(long number) {
    return revisions.find(held.id(), number);
  }

  @Override
  public Optional<Revision> findUndoing(long number) {
    return revisions.findUndoing(held.id(), number);
  }

  @Override
  public Map<Subject, Standing> standing(Collection<Subject> subjects) {
    List<Map<String, String>> asked =
        subjects.stream()
            .map(subject -> Map.of("tab", subject.table(), "subject", subject.key()))
            .toList();
    String json = new String(CanonicalJson.bytes(asked), StandardCharsets.UTF_8);
    Map<Subject, List<Entries.Now>> found = new HashMap<>();
    entries
        .now(held.lineage(), held.card().head(), json)
        .forEach(now -> found.computeIfAbsent(now.subject(), first -> new ArrayList<>()).add(now));
    Map<Subject, Standing> standing = new HashMap<>();
    found.forEach((subject, now) -> standing.put(subject, standing(now)));
    return standing;
  }

  private static Standing standing(List<Entries.Now> now) {
    List<Entry> entries = now.stream().flatMap(one -> one.entry().stream()).toList();
    List<Piece> pieces = entries.stream().map(Entry::piece).toList();
    long sort = entries.isEmpty() ? -1 : entries.getFirst().sort();
    return new Standing(new Timeline(pieces), now.getFirst().changed(), sort);
  }
}
