package org.indusco.server.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

final class KeptSessionsTest {

  private static final Duration IDLE = Duration.ofHours(12);

  private final Map<String, Session> rows = new HashMap<>();
  private final Counting store = new Counting(rows);
  private Instant now = Instant.now();
  private final KeptSessions<MapSession> sessions = new KeptSessions<>(store, () -> now);

  /// A store that counts how often it is asked. It hands out copies, as a database does.
  private static final class Counting implements SessionRepository<MapSession> {
    private final MapSessionRepository rows;
    private int reads;
    private int writes;

    Counting(Map<String, Session> rows) {
      this.rows = new MapSessionRepository(rows);
      this.rows.setDefaultMaxInactiveInterval(IDLE);
    }

    @Override
    public MapSession createSession() {
      return rows.createSession();
    }

    @Override
    public void save(MapSession session) {
      writes++;
      rows.save(session);
    }

    @Override
    public @Nullable MapSession findById(String id) {
      reads++;
      return rows.findById(id);
    }

    @Override
    public void deleteById(String id) {
      rows.deleteById(id);
    }
  }

  @Test
  void aSessionIsReadOnceAndItsLastUseWrittenOnceAMinute() {
    String id = begin();
    store.reads = 0;
    store.writes = 0;
    for (int second = 0; second < 60; second += 20) {
      use(id, Duration.ofSeconds(20));
    }
    assertThat(store.writes).isEqualTo(1);
    assertThat(store.reads).as("to hand it out, and to write it").isEqualTo(2);
    assertThat(stored(id).getLastAccessedTime()).isEqualTo(now);
  }

  @Test
  void whatChangesIsWrittenAtOnceAndSeenByTheNextRequest() {
    String id = begin();
    KeptSession<MapSession> one = found(id);
    KeptSession<MapSession> other = found(id);
    one.setAttribute("who", "alley");
    assertThat(other.<String>getAttribute("who")).as("before it is saved").isNull();
    sessions.save(one);
    assertThat(stored(id).<String>getAttribute("who")).isEqualTo("alley");
    assertThat(found(id).<String>getAttribute("who")).isEqualTo("alley");
    sessions.save(other);
    assertThat(found(id).<String>getAttribute("who")).as("after the other was").isEqualTo("alley");
  }

  @Test
  void oneThatIsEndedMeanwhileStaysEnded() {
    String id = begin();
    KeptSession<MapSession> changed = found(id);
    KeptSession<MapSession> used = found(id);
    sessions.deleteById(id);
    changed.setAttribute("who", "alley");
    sessions.save(changed);
    used.setLastAccessedTime(now.plusSeconds(90));
    sessions.save(used);
    assertThat(rows).isEmpty();
    assertThat(sessions.findById(id)).isNull();
  }

  @Test
  void itIsOverWhenNobodyHasUsedItWhateverTheStoreKnows() {
    String id = begin();
    use(id, Duration.ofSeconds(50));
    assertThat(stored(id).getLastAccessedTime()).isBefore(now);
    now = now.plus(IDLE).minusSeconds(1);
    assertThat(sessions.findById(id)).isNotNull();
    now = now.plusSeconds(1);
    assertThat(sessions.findById(id)).isNull();
    assertThat(rows).isEmpty();
  }

  @Test
  void aNewIdTakesThePlaceOfTheOld() {
    String id = begin();
    KeptSession<MapSession> session = found(id);
    session.setAttribute("who", "alley");
    String next = session.changeSessionId();
    sessions.save(session);
    assertThat(sessions.findById(id)).isNull();
    assertThat(found(next).<String>getAttribute("who")).isEqualTo("alley");
  }

  private String begin() {
    KeptSession<MapSession> session = sessions.createSession();
    session.setLastAccessedTime(now);
    sessions.save(session);
    return session.getId();
  }

  private void use(String id, Duration later) {
    now = now.plus(later);
    KeptSession<MapSession> session = found(id);
    session.setLastAccessedTime(now);
    sessions.save(session);
  }

  private KeptSession<MapSession> found(String id) {
    return Objects.requireNonNull(sessions.findById(id));
  }

  private Session stored(String id) {
    return Objects.requireNonNull(rows.get(id));
  }
}
