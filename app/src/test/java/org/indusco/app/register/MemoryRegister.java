package org.indusco.app.register;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A register in memory: what the contract asks for, without a disk.
public final class MemoryRegister implements Register {

  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.subject().table())
          .thenComparing(Entry::sort)
          .thenComparing(Entry::span, Span.BY_BEGINNING);

  private final InstantSource clock;
  private final Map<String, Kept> networks = new TreeMap<>();

  /// An empty register.
  public MemoryRegister(InstantSource clock) {
    this.clock = clock;
  }

  /// One network: what it says itself, by subject.
  private static final class Kept implements Past {

    final NetworkCard card;
    final @Nullable Kept base;
    final List<Revision> revisions = new ArrayList<>();
    final Map<UUID, Known> commands = new HashMap<>();
    final Map<Subject, List<Entry>> own = new LinkedHashMap<>();

    long sorts;

    Kept(NetworkCard card, @Nullable Kept base) {
      this.card = card;
      this.base = base;
      this.sorts = base == null ? 0 : base.sorts;
    }

    NetworkCard card() {
      return new NetworkCard(
          card.code(),
          card.title(),
          card.base(),
          card.baseRevision(),
          revisions.size(),
          card.createdAt(),
          card.createdBy());
    }

    List<Entry> entries(Subject subject, long revision) {
      List<Entry> entries = new ArrayList<>();
      if (base != null && !own.containsKey(subject)) {
        for (Entry entry : base.entries(subject, card.baseRevision())) {
          entries.add(new Entry(subject, entry.span(), entry.row(), 0, null, entry.sort()));
        }
        return entries;
      }
      for (Entry entry : own.getOrDefault(subject, List.of())) {
        if (entry.knownAt(revision)) {
          entries.add(entry);
        }
      }
      entries.sort(ORDER);
      return entries;
    }

    List<Subject> subjects() {
      List<Subject> subjects = new ArrayList<>(own.keySet());
      if (base != null) {
        base.subjects().stream().filter(s -> !own.containsKey(s)).forEach(subjects::add);
      }
      return subjects;
    }

    @Override
    public long head() {
      return revisions.size();
    }

    @Override
    public Optional<Known> findCommand(UUID command) {
      return Optional.ofNullable(commands.get(command));
    }

    @Override
    public Optional<Revision> findImport(String origin) {
      return revisions.reversed().stream().filter(r -> origin.equals(r.origin())).findFirst();
    }

    @Override
    public Optional<Revision> findRevision(long number) {
      return number >= 1 && number <= revisions.size()
          ? Optional.of(revisions.get((int) number - 1))
          : Optional.empty();
    }

    @Override
    public Optional<Revision> findUndoing(long number) {
      return revisions.stream().filter(r -> r.undoes() != null && r.undoes() == number).findFirst();
    }

    @Override
    public Map<Subject, Standing> standing(Collection<Subject> subjects) {
      Map<Subject, Standing> standing = new HashMap<>();
      for (Subject subject : subjects) {
        List<Entry> now = entries(subject, revisions.size());
        long changed = 0;
        long sort = now.isEmpty() ? -1 : now.getFirst().sort();
        for (Entry entry : own.getOrDefault(subject, List.of())) {
          Long until = entry.until();
          changed = Math.max(changed, Math.max(entry.since(), until == null ? 0 : until));
        }
        List<Piece> pieces = now.stream().map(Entry::piece).toList();
        standing.put(subject, new Standing(new Timeline(pieces), changed, sort));
      }
      return standing;
    }

    Revision write(Proposal proposal, Verdict.Accepted accepted, Instant now) {
      long number = revisions.size() + 1;
      Instant last = revisions.isEmpty() ? now : revisions.getLast().recordedAt();
      String before = revisions.isEmpty() ? Digests.BEGINNING : revisions.getLast().hash();
      Revision bare =
          new Revision(
              number,
              proposal.command(),
              proposal.author(),
              proposal.reason(),
              now.isBefore(last) ? last : now,
              proposal.origin(),
              proposal.undoes(),
              accepted.rewrites().size(),
              "");
      String hash = Digests.of(card.code(), bare, accepted.rewrites(), before);
      Revision revision = bare.hashed(hash);
      accepted.rewrites().forEach(rewrite -> write(rewrite, number));
      revisions.add(revision);
      commands.put(proposal.command(), new Known(revision, Digests.of(proposal)));
      return revision;
    }

    void write(Verdict.Rewrite rewrite, long number) {
      Subject subject = rewrite.subject();
      // A scenario first takes over what its base says, so that what it ceases to say shows.
      List<Entry> entries =
          own.containsKey(subject) ? own.get(subject) : entries(subject, number - 1);
      own.put(subject, entries);
      long sort = rewrite.standing().sort() < 0 ? sorts++ : rewrite.standing().sort();
      List<Piece> closed = rewrite.closed();
      entries.replaceAll(
          e ->
              e.until() == null && closed.contains(e.piece())
                  ? new Entry(subject, e.span(), e.row(), e.since(), number, e.sort())
                  : e);
      rewrite
          .opened()
          .forEach(p -> entries.add(new Entry(subject, p.span(), p.row(), number, null, sort)));
    }
  }

  private Kept kept(String network) {
    Kept kept = networks.get(network);
    if (kept == null) {
      throw new NoSuchNetworkException(network);
    }
    return kept;
  }

  @Override
  public List<NetworkCard> listNetworks() {
    return networks.values().stream().map(Kept::card).toList();
  }

  @Override
  public Optional<NetworkCard> findNetwork(String code) {
    return Optional.ofNullable(networks.get(code)).map(Kept::card);
  }

  @Override
  public NetworkCard create(String code, String title, String author) {
    return create(new NetworkCard(code, title, null, null, 0, clock.instant(), author), null);
  }

  @Override
  public NetworkCard branch(String code, String title, String author, String base, long revision) {
    Kept of = kept(base);
    if (of.base != null || revision < 0 || revision > of.revisions.size()) {
      throw new IllegalArgumentException("no scenario of %s at %d".formatted(base, revision));
    }
    return create(new NetworkCard(code, title, base, revision, 0, clock.instant(), author), of);
  }

  private NetworkCard create(NetworkCard card, @Nullable Kept base) {
    if (networks.containsKey(card.code())) {
      throw new NetworkExistsException(card.code());
    }
    networks.put(card.code(), new Kept(card, base));
    return card;
  }

  @Override
  public Receipt record(String network, Proposal proposal) {
    Kept kept = kept(network);
    return switch (Decision.on(proposal, kept)) {
      case Verdict.Answered answered -> answered.receipt();
      case Verdict.Accepted accepted ->
          new Receipt.Recorded(kept.write(proposal, accepted, clock.instant()), false);
    };
  }

  @Override
  public Optional<Revision> findRevision(String network, long number) {
    return kept(network).findRevision(number);
  }

  @Override
  public Optional<Revision> findCommand(String network, UUID command) {
    return kept(network).findCommand(command).map(Past.Known::revision);
  }

  @Override
  public List<Revision> listRevisions(String network, long before, int limit) {
    return kept(network).revisions.reversed().stream()
        .filter(revision -> revision.number() < before)
        .limit(limit)
        .toList();
  }

  @Override
  public long revisionAt(String network, Instant moment) {
    return kept(network).revisions.stream()
        .filter(revision -> !revision.recordedAt().isAfter(moment))
        .count();
  }

  @Override
  public List<Entry> listEntries(String network, long revision) {
    Kept kept = kept(network);
    return kept.subjects().stream()
        .flatMap(subject -> kept.entries(subject, revision).stream())
        .sorted(ORDER)
        .toList();
  }

  @Override
  public List<Entry> listEntries(String network, String table, long revision) {
    return listEntries(network, revision).stream()
        .filter(entry -> entry.subject().table().equals(table))
        .toList();
  }

  @Override
  public List<Entry> listEntries(String network, String table, long revision, Page page) {
    List<Entry> all =
        listEntries(network, table, revision).stream()
            .filter(entry -> entry.sort() > page.after())
            .filter(entry -> page.day() == null || entry.span().holdsOn(page.day()))
            .toList();
    List<Long> sorts = all.stream().map(Entry::sort).distinct().limit(page.subjects()).toList();
    return all.stream().filter(entry -> sorts.contains(entry.sort())).toList();
  }

  @Override
  public List<Entry> timeline(String network, Subject subject, long revision) {
    return kept(network).entries(subject, revision);
  }

  @Override
  public List<Entry> history(String network, Subject subject) {
    Kept kept = kept(network);
    return kept.own.getOrDefault(subject, kept.entries(subject, kept.revisions.size())).stream()
        .sorted(Comparator.comparing(Entry::span, Span.BY_BEGINNING).thenComparing(Entry::since))
        .toList();
  }

  @Override
  public List<Entry> touched(String network, long revision) {
    return kept(network).own.values().stream()
        .flatMap(List::stream)
        .filter(e -> e.since() == revision || (e.until() != null && e.until() == revision))
        .sorted(
            Comparator.comparing(Entry::subject)
                .thenComparing(Entry::span, Span.BY_BEGINNING)
                .thenComparing(Entry::since))
        .toList();
  }
}
