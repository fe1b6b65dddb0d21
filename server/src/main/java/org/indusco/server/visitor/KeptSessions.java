package org.indusco.server.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// Keeps sessions at hand, so that each request does not read its session from the database and
/// write it there. Otherwise all requests of one session wait for one another, each for a row that
/// the one before it has just changed and for the disk on which that is kept.
///
/// Whatever changes in a session is written at once. Its last use is written once a minute, so that
/// after a restart a session that nobody uses ends by as much earlier at most. There is but one
/// server on a database, so nobody else changes what is kept here.
///
/// @param <S> sessions as they are stored
public final class KeptSessions<S extends Session> implements SessionRepository<KeptSession<S>> {

  private static final int KEPT = 10_000;
  private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

  private final SessionRepository<S> store;
  private final InstantSource clock;
  private final Cache<String, Kept> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  /// Keeps the sessions of a store at hand.
  public KeptSessions(SessionRepository<S> store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /// What is known of a session.
  ///
  /// @param session as it is stored; never changed
  /// @param used when it was used last, which its store may not know yet
  private record Kept(Session session, Instant used) {

    boolean expired(Instant now) {
      Duration idle = session.getMaxInactiveInterval();
      return !idle.isNegative() && !now.minus(idle).isBefore(used);
    }

    boolean toBeWritten(Instant use) {
      return !use.isBefore(session.getLastAccessedTime().plus(BETWEEN_WRITES));
    }

    Kept usedAt(Instant time) {
      return time.isAfter(used) ? new Kept(session, time) : this;
    }
  }

  @Override
  public KeptSession<S> createSession() {
    return new KeptSession<>(store);
  }

  @Override
  public @Nullable KeptSession<S> findById(String id) {
    Kept there = kept.get(id, this::read);
    if (there == null) {
      return null;
    }
    if (there.expired(clock.instant())) {
      deleteById(id);
      return null;
    }
    return new KeptSession<>(there.session(), there.used(), store);
  }

  private @Nullable Kept read(String id) {
    S stored = store.findById(id);
    return stored == null ? null : new Kept(new MapSession(stored), stored.getLastAccessedTime());
  }

  @Override
  public void save(KeptSession<S> session) {
    Instant used = session.getLastAccessedTime();
    Kept there =
        kept.asMap().computeIfPresent(session.formerId(), (id, known) -> known.usedAt(used));
    if (session.changed() || (there != null && there.toBeWritten(used))) {
      write(session);
    }
  }

  private void write(KeptSession<S> session) {
    S stored = session.stored();
    if (!session.ended()) {
      stored.setLastAccessedTime(session.getLastAccessedTime());
      store.save(stored);
    }
    kept.invalidate(session.formerId());
  }

  @Override
  public void deleteById(String id) {
    store.deleteById(id);
    kept.invalidate(id);
  }
}
