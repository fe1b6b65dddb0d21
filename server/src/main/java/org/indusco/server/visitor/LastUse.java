package org.indusco.server.visitor;

import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// Has the last use of a session written down once a minute and not at each request.
///
/// Otherwise all requests of one session wait for one another, each for a row that the one before
/// it has just changed and for the disk on which that is kept. A session that nobody uses ends by
/// as much earlier at most; whatever else changes in it is written at once.
public final class LastUse implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

  /// The values come in the order in which the repository gives them.
  private static final String WRITE =
      """
      with now (id, used, idle, ends, person, session) as (
        values (?, cast(? as bigint), cast(? as integer), cast(? as bigint), ?, ?))
      update %TABLE_NAME%
      set session_id = id, last_access_time = used, max_inactive_interval = idle,
        expiry_time = ends, principal_name = person
      from now
      where primary_id = session
        and (session_id <> id or max_inactive_interval <> idle
          or principal_name is distinct from person or last_access_time < used - 60000)
      """;

  @Override
  public void customize(JdbcIndexedSessionRepository sessions) {
    sessions.setUpdateSessionQuery(WRITE);
  }
}
