package org.indusco.server.visitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// A session as one request sees it: what was kept of it, until the request changes something. Then
/// it is fetched from where it is stored.
///
/// @param <S> sessions as they are stored
public final class KeptSession<S extends Session> implements Session {

  private final Session kept;
  private final SessionRepository<S> store;
  private @Nullable S stored;
  private boolean ended;
  private Instant lastUse;

  /// One that began earlier.
  ///
  /// @param kept what is known of it; not changed by this
  /// @param lastUse which it may not say
  KeptSession(Session kept, Instant lastUse, SessionRepository<S> store) {
    this.kept = kept;
    this.store = store;
    this.lastUse = lastUse;
  }

  /// One that begins now.
  KeptSession(SessionRepository<S> store) {
    this.store = store;
    S fresh = store.createSession();
    stored = fresh;
    kept = fresh;
    lastUse = fresh.getLastAccessedTime();
  }

  /// As it is stored, with all that was changed. When somebody has ended it meanwhile, another one
  /// that must not be stored.
  S stored() {
    S there = stored;
    if (there == null) {
      there = store.findById(kept.getId());
      if (there == null) {
        ended = true;
        there = store.createSession();
      }
      stored = there;
    }
    return there;
  }

  /// Whether anything but its last use may have been changed.
  boolean changed() {
    return stored != null;
  }

  /// Whether it was seen that somebody has ended it.
  boolean ended() {
    return ended;
  }

  /// Its id before anything was changed.
  String formerId() {
    return kept.getId();
  }

  private Session seen() {
    S there = stored;
    return there == null ? kept : there;
  }

  @Override
  public String getId() {
    return seen().getId();
  }

  @Override
  public String changeSessionId() {
    return stored().changeSessionId();
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // as Spring has it
  public <T> @Nullable T getAttribute(String name) {
    return seen().getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return seen().getAttributeNames();
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    stored().setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    stored().removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return seen().getCreationTime();
  }

  @Override
  public void setLastAccessedTime(Instant time) {
    lastUse = time;
  }

  @Override
  public Instant getLastAccessedTime() {
    return lastUse;
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    stored().setMaxInactiveInterval(interval);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return seen().getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return seen().isExpired();
  }
}
