package org.indusco.server;

import java.time.Duration;
import java.time.InstantSource;
import org.indusco.server.visitor.KeptSession;
import org.indusco.server.visitor.KeptSessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/// Sessions: in the database, so that they outlast the server, and at hand.
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionWiring {

  /// A session that nobody uses for so long is over.
  private static final Duration IDLE = Duration.ofHours(12);

  private final UseCases useCases;

  SessionWiring(UseCases useCases) {
    this.useCases = useCases;
  }

  @Bean
  JdbcIndexedSessionRepository storedSessions() {
    TransactionTemplate transactions =
        new TransactionTemplate(new DataSourceTransactionManager(useCases.sessions()));
    JdbcIndexedSessionRepository stored =
        new JdbcIndexedSessionRepository(new JdbcTemplate(useCases.sessions()), transactions);
    stored.setDefaultMaxInactiveInterval(IDLE);
    return stored;
  }

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
