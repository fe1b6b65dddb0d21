package org.indusco.app.sight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.indusco.app.library.Edition;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Register;
import org.indusco.app.register.Revision;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.tree.Pruned;
import org.indusco.app.tree.Tree;
import org.indusco.model.network.Network;
import org.indusco.model.network.Settings;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextNetwork;
import org.jspecify.annotations.Nullable;

/// A network as it is lent to one person: all that he may see of it, and nothing else.
public final class LentNetwork {

  /// So many subjects are read at a time, when some of them may not be seen.
  private static final int READ_AT_ONCE = 1000;

  /// So many readings at most make one part.
  private static final int MOST_READINGS = 20;

  private static final UUID NO_COMMAND = new UUID(0, 0);

  private final ReadingRoom room;
  private final NetworkCard card;
  private final Sight sight;
  private final List<Edition> editions = new CopyOnWriteArrayList<>();

  LentNetwork(ReadingRoom room, NetworkCard card, Sight sight) {
    this.room = room;
    this.card = card;
    this.sight = sight;
  }

  /// What tells a cut tree from others.
  record TreeKey(String edition, LocalDate day, Sight sight, Set<String> sealed) {}

  /// What it depends on whether the whole of a revision is seen.
  record RevisionKey(String network, long head, long number, Sight sight) {}

  /// Part of a table.
  ///
  /// @param entries what is said, by place of the subject and time
  /// @param next what to name as `after` for the next part; null when this is the last
  public record Part(List<Entry> entries, @Nullable Long next) {

    public Part {
      entries = List.copyOf(entries);
    }
  }

  /// What everybody may know of it who may read it.
  public NetworkCard card() {
    return card;
  }

  /// What may be seen of it.
  public Sight sight() {
    return sight;
  }

  /// Whether everybody may read it.
  public boolean isPublic() {
    return room.isPublic(card);
  }

  /// Whether plans and approvals may be seen: they are of the whole network and name every place.
  public boolean showsPlans() {
    return sieve(card.head()).letsAllThrough();
  }

  /// The number of the last revision that was recorded at or before a moment; 0 when none was.
  public long revisionAt(Instant moment) {
    return room.register().revisionAt(card.code(), moment);
  }

  /// Tells what is answered as of a revision from what is answered at other times and to others.
  public String mark(long revision) {
    String all = revision + "-" + card.head();
    Sieve sieve = sieve(revision);
    return sieve.letsAllThrough() ? all : all + "-" + sight.mark();
  }

  /// What holds for the whole network, as far as is known now; empty when it has faults or says
  /// nothing.
  public Optional<Settings> findSettings() {
    Edition edition = edition(card.head(), LocalDate.MIN);
    return edition.sound() && edition.network().has(Settings.class)
        ? Optional.of(edition.network().settings())
        : Optional.empty();
  }

  /// The newest revisions before a number, newest first. Of one that says something that may not be
  /// seen only its number and moment are told.
  ///
  /// @param before the number before which they lie; [Long#MAX_VALUE] for the newest of all
  public List<Revision> revisions(long before, int limit) {
    return room.register().listRevisions(card.code(), before, limit).stream()
        .map(revision -> shows(revision) ? revision : veiled(revision))
        .toList();
  }

  private boolean shows(Revision revision) {
    RevisionKey key = new RevisionKey(card.code(), card.head(), revision.number(), sight);
    return sieve(card.head()).letsAllThrough()
        || room.wholes().get(key, missing -> touched(revision.number()).whole());
  }

  private static Revision veiled(Revision revision) {
    return new Revision(
        revision.number(), NO_COMMAND, "", "", revision.recordedAt(), null, null, 0, "");
  }

  /// What a revision began or ceased to say.
  ///
  /// @param entries those that may be seen, by subject, time and revision
  /// @param whole whether nothing of it is withheld
  public record Touched(List<Entry> entries, boolean whole) {

    public Touched {
      entries = List.copyOf(entries);
    }
  }

  /// What a revision began or ceased to say, as far as it may be seen. Bodies belong where they do
  /// as it is known now.
  public Touched touched(long number) {
    List<Entry> all = room.register().touched(card.code(), number);
    List<Entry> seen = seen(all, card.head(), /* day= */ null);
    return new Touched(seen, seen.equals(all));
  }

  /// What is said of a subject by the newest revision, in order of time, as far as it may be seen.
  public List<Entry> timeline(Subject subject) {
    return seen(
        room.register().timeline(card.code(), subject, card.head()), card.head(), /* day= */ null);
  }

  /// Everything that was ever said of a subject, as far as it may be seen.
  public List<Entry> history(Subject subject) {
    return seen(room.register().history(card.code(), subject), card.head(), /* day= */ null);
  }

  /// The tree of a day; empty when the network has faults, as an empty one has.
  public Optional<Tree> findTree(long revision, LocalDate day) {
    Optional<Tree> tree = room.forest().find(card.code(), revision, day);
    Sieve sieve = sieve(revision);
    if (tree.isEmpty() || sieve.letsAllThrough()) {
      return tree;
    }
    TreeKey key = new TreeKey(edition(revision, day).key(), day, sight, sieve.sealed());
    Pruned pruned =
        new Pruned(
            sight.rows()::has,
            (region, id) -> sieve.sealed().contains(id) && !sight.positions().has(region));
    return Optional.of(room.trees().get(key, missing -> pruned.of(tree.get())));
  }

  /// A part of a table, in the order of its subjects.
  ///
  /// @param day the day on which the entries hold, or null for all days
  /// @param after the `next` of the part before; -1 for the first
  /// @param subjects how many subjects at most
  public Part entries(
      String table, long revision, @Nullable LocalDate day, long after, int subjects) {
    if (sieve(revision).letsAllThrough()) {
      return read(table, revision, new Register.Page(day, after, subjects));
    }
    List<Entry> seen = new ArrayList<>();
    long at = after;
    for (int readings = 0; readings < MOST_READINGS; readings++) {
      Part part = read(table, revision, new Register.Page(day, at, READ_AT_ONCE));
      seen.addAll(seen(part.entries(), revision, day));
      Optional<Part> full = findFirst(seen, subjects);
      if (full.isPresent() || part.next() == null) {
        return full.orElseGet(() -> new Part(seen, /* next= */ null));
      }
      at = part.next();
    }
    return new Part(seen, at);
  }

  private Part read(String table, long revision, Register.Page page) {
    List<Entry> entries = room.register().listEntries(card.code(), table, revision, page);
    boolean full = subjects(entries) == page.subjects();
    return new Part(entries, full ? entries.getLast().sort() : null);
  }

  private static long subjects(List<Entry> entries) {
    return entries.stream().mapToLong(Entry::sort).distinct().count();
  }

  /// The first subjects of some entries; empty when there are not more of them.
  private static Optional<Part> findFirst(List<Entry> entries, int subjects) {
    List<Long> sorts = entries.stream().map(Entry::sort).distinct().limit(subjects + 1L).toList();
    if (sorts.size() <= subjects) {
      return Optional.empty();
    }
    long last = sorts.get(subjects - 1);
    return Optional.of(
        new Part(entries.stream().filter(entry -> entry.sort() <= last).toList(), last));
  }

  /// What is seen of entries: on a day, or, when it is null, on some day on which they hold.
  private List<Entry> seen(List<Entry> entries, long revision, @Nullable LocalDate day) {
    Map<LocalDate, Sieve> sieves = new LinkedHashMap<>();
    List<Entry> seen = new ArrayList<>();
    for (Entry entry : entries) {
      LocalDate first = entry.span().from() == null ? LocalDate.MIN : entry.span().from();
      LocalDate read = day == null ? first : day;
      Sieve sieve = sieves.computeIfAbsent(read, at -> sieve(revision, at));
      Span when = day == null ? entry.span() : Belonging.day(day);
      sieve.entry(entry, when).ifPresent(seen::add);
    }
    return seen;
  }

  /// The tables of a day as texts, such as an export writes.
  public TextNetwork texts(long revision, LocalDate day) {
    return sieve(revision, day).texts(edition(revision, day).texts(), day);
  }

  /// Of a network on a day the tables and layers that everybody sees who may read it: the lie of
  /// the land, catalogues, and the regions as bodies.
  public Network shared(long revision, LocalDate day) {
    Network all = edition(revision, day).network();
    Network shared = Network.empty();
    for (Schema<?> schema : Network.schemas()) {
      if (all.has(schema.type()) && Ways.shared(schema.name())) {
        shared = with(shared, schema.type(), all);
      }
    }
    for (String layer : Ways.sharedLayers()) {
      shared = shared.withShapes(layer, all.shapes(layer));
    }
    return shared;
  }

  private static <R extends Record> Network with(Network to, Class<R> table, Network from) {
    return to.with(table, from.rows(table));
  }

  /// The whole network on a day with what may be seen of its bodies; empty when it has faults.
  public Optional<View> findView(long revision, LocalDate day) {
    Edition edition = edition(revision, day);
    Sieve sieve = sieve(revision, day);
    Span when = Belonging.day(day);
    return edition.sound()
        ? Optional.of(
            new View(
                edition.network(),
                edition.key(),
                id -> sieve.depot(id, when),
                id -> sieve.cooperative(id, when),
                id -> sieve.sealed(id, when)))
        : Optional.empty();
  }

  /// The whole network with what may be seen of its bodies through their days; empty when it has
  /// faults.
  ///
  /// @param day of which the catalogues and the lie of the land are
  public Optional<WholeTime> findWholeTime(long revision, LocalDate day) {
    Edition edition = edition(revision, day);
    Sieve sieve = sieve(revision, day);
    return edition.sound()
        ? Optional.of(
            new WholeTime(
                edition.network(),
                edition.key(),
                (id, when) -> sieve.depot(id, span(when)),
                (id, when) -> sieve.cooperative(id, span(when)),
                (id, when) -> sieve.sealed(id, span(when)),
                sieve.letsAllThrough()))
        : Optional.empty();
  }

  private static Span span(Dated when) {
    return Span.between(when.from(), when.to());
  }

  /// The days around one on which the network stands in the same way.
  public Span days(long revision, LocalDate day) {
    return edition(revision, day).days();
  }

  /// The network as it stands on a day; what was asked for once is at hand.
  Edition edition(long revision, LocalDate day) {
    for (Edition edition : editions) {
      if (edition.revision() == revision && edition.days().holdsOn(day)) {
        return edition;
      }
    }
    Edition edition = room.library().edition(card.code(), revision, day);
    editions.add(edition);
    return edition;
  }

  /// What comes through as of a revision, of a network that is not asked to which regions bodies
  /// belong.
  private Sieve sieve(long revision) {
    return sieve(revision, LocalDate.MIN);
  }

  private Sieve sieve(long revision, LocalDate day) {
    Set<String> sealed =
        sight.positions().everywhere() ? Set.of() : room.seals().of(card, revision);
    return new Sieve(sight, () -> room.belonging(edition(revision, day)), sealed);
  }
}
