package org.indusco.server;

import java.time.InstantSource;
import org.indusco.server.visitor.KeptSession;
import org.indusco.server.visitor.KeptSessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/// Sessions: in the database, so that they outlast the server, and at hand.
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SessionWiring.IDLE_SECONDS)
class SessionWiring {

  /// A session that nobody uses for so long is over: twelve hours.
  static final int IDLE_SECONDS = 12 * 60 * 60;

  @Bean
  @Primary
  SessionRepository<? extends KeptSession<?>> keptSessions(JdbcIndexedSessionRepository stored) {
    return kept(stored);
  }

  /// Sessions as they are stored have a type that has no name outside of its package.
  private static <S extends Session> KeptSessions<S> kept(SessionRepository<S> stored) {
    return new KeptSessions<>(stored, InstantSource.system());
  }
}
