package org.indusco.store.register;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.register.Decision;
import org.indusco.app.register.Digests;
import org.indusco.app.register.Entry;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.NetworkExistsException;
import org.indusco.app.register.NoSuchNetworkException;
import org.indusco.app.register.Past;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Register;
import org.indusco.app.register.Revision;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Verdict;
import org.indusco.store.register.Networks.Held;
import org.indusco.store.register.Networks.Lineage;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The register in PostgreSQL.
public final class PostgresRegister implements Register {

  private static final System.Logger LOG = System.getLogger(PostgresRegister.class.getName());

  /// After a change of so many subjects the database counts anew at once.
  private static final int MANY = 1_000;

  private final TransactionTemplate transactions;
  private final InstantSource clock;
  private final Networks networks;
  private final Revisions revisions;
  private final Entries entries;
  private final Writing writing;

  /// The register in a database.
  ///
  /// @param jdbc statements, which take part in the transactions
  /// @param transactions transactions of the database
  /// @param clock gives the moments at which revisions are recorded
  public PostgresRegister(JdbcClient jdbc, TransactionTemplate transactions, InstantSource clock) {
    this.transactions = transactions;
    this.clock = clock;
    this.networks = new Networks(jdbc);
    this.revisions = new Revisions(jdbc);
    this.entries = new Entries(jdbc);
    this.writing = new Writing(jdbc);
  }

  @Override
  public List<NetworkCard> listNetworks() {
    return networks.list();
  }

  @Override
  public Optional<NetworkCard> findNetwork(String code) {
    return networks.find(code).map(Held::card);
  }

  @Override
  public NetworkCard create(String code, String title, String author) {
    return create(code, title, author, /* base= */ null, /* revision= */ 0);
  }

  @Override
  public NetworkCard branch(String code, String title, String author, String base, long revision) {
    Held of = held(base);
    if (of.lineage().scenario() || revision < 0 || revision > of.card().head()) {
      throw new IllegalArgumentException(
          "%s is a scenario or has no revision %d".formatted(base, revision));
    }
    return create(code, title, author, of, revision);
  }

  private NetworkCard create(
      String code, String title, String author, @Nullable Held base, long revision) {
    try {
      networks.insert(code, title, author, Moments.now(clock), base, revision);
    } catch (DuplicateKeyException e) {
      throw new NetworkExistsException(code);
    }
    return held(code).card();
  }

  @Override
  public Receipt record(String network, Proposal proposal) {
    Receipt receipt =
        transactions.execute(
            status -> {
              Held held =
                  networks.lock(network).orElseThrow(() -> new NoSuchNetworkException(network));
              PostgresPast past = new PostgresPast(held, revisions, entries);
              return switch (Decision.on(proposal, past)) {
                case Verdict.Answered answered -> answered.receipt();
                case Verdict.Accepted accepted ->
                    new Receipt.Recorded(write(held, proposal, accepted), false);
              };
            });
    if (receipt == null) {
      throw new IllegalStateException("a transaction ended without an answer");
    }
    if (receipt instanceof Receipt.Recorded recorded
        && !recorded.before()
        && recorded.revision().subjects() >= MANY) {
      countAnew();
    }
    return receipt;
  }

  /// What was recorded is recorded, whether or not the database could count it.
  private void countAnew() {
    try {
      writing.count();
    } catch (DataAccessException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "What was taken in was not counted; PostgreSQL will do so by itself.",
          e);
    }
  }

  private Revision write(Held held, Proposal proposal, Verdict.Accepted accepted) {
    long number = held.card().head() + 1;
    Instant now = Moments.now(clock);
    Instant recordedAt =
        revisions
            .find(held.id(), held.card().head())
            .map(Revision::recordedAt)
            .filter(last -> last.isAfter(now))
            .orElse(now);
    Revision revision =
        new Revision(
            number,
            proposal.command(),
            proposal.author(),
            proposal.reason(),
            recordedAt,
            proposal.origin(),
            proposal.undoes(),
            accepted.rewrites().size(),
            "");
    String code = held.card().code();
    String hash = Digests.of(code, revision, accepted.rewrites(), held.hash());
    Revision hashed = revision.hashed(hash);
    long nextSort = writing.write(held, number, accepted.rewrites());
    revisions.insert(held.id(), hashed, Digests.of(proposal));
    networks.advance(held.id(), number, nextSort, hash);
    return hashed;
  }

  @Override
  public Optional<Revision> findRevision(String network, long number) {
    return revisions.find(lineage(network).id(), number);
  }

  @Override
  public Optional<Revision> findCommand(String network, UUID command) {
    return revisions.findCommand(lineage(network).id(), command).map(Past.Known::revision);
  }

  @Override
  public List<Revision> listRevisions(String network, long before, int limit) {
    return revisions.list(lineage(network).id(), before, limit);
  }

  @Override
  public long revisionAt(String network, Instant moment) {
    return revisions.at(lineage(network).id(), moment);
  }

  @Override
  public List<Entry> listEntries(String network, long revision) {
    return entries.list(lineage(network), revision);
  }

  @Override
  public List<Entry> listEntries(String network, String table, long revision) {
    return entries.list(lineage(network), table, revision);
  }

  @Override
  public List<Entry> listEntries(String network, String table, long revision, Page page) {
    return entries.list(lineage(network), table, revision, page);
  }

  @Override
  public List<Entry> timeline(String network, Subject subject, long revision) {
    return entries.timeline(lineage(network), subject, revision);
  }

  @Override
  public List<Entry> history(String network, Subject subject) {
    Lineage of = lineage(network);
    List<Entry> own = entries.history(of, subject);
    return own.isEmpty() && of.scenario()
        ? entries.timeline(of, subject, held(network).card().head())
        : own;
  }

  @Override
  public List<Entry> touched(String network, long revision) {
    return entries.touched(lineage(network), revision);
  }

  private Lineage lineage(String network) {
    return networks.lineage(network).orElseThrow(() -> new NoSuchNetworkException(network));
  }

  private Held held(String network) {
    return networks.find(network).orElseThrow(() -> new NoSuchNetworkException(network));
  }
}
