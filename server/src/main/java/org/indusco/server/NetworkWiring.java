package org.indusco.server;

import org.indusco.server.body.BodyApi;
import org.indusco.server.screen.BodyScreen;
import org.indusco.server.screen.RevisionScreen;
import org.indusco.server.screen.RowScreen;
import org.indusco.server.screen.TableScreen;
import org.indusco.server.screen.TreeScreen;
import org.indusco.server.table.TableRowsApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages on which a network is read and changed.
@Configuration(proxyBeanMethods = false)
class NetworkWiring {

  private final UseCases useCases;

  NetworkWiring(UseCases useCases) {
    this.useCases = useCases;
  }

  @Bean
  RevisionScreen revisionScreen() {
    return new RevisionScreen(useCases.history(), useCases.changes());
  }

  @Bean
  TableScreen tableScreen() {
    return new TableScreen(useCases.room(), useCases.changes());
  }

  @Bean
  TableRowsApi tableRowsApi() {
    return new TableRowsApi(useCases.room(), useCases.changes());
  }

  @Bean
  RowScreen rowScreen() {
    return new RowScreen(useCases.room(), useCases.history(), useCases.changes());
  }

  @Bean
  TreeScreen treeScreen() {
    return new TreeScreen(useCases.room());
  }

  @Bean
  BodyScreen bodyScreen() {
    return new BodyScreen(useCases.room());
  }

  @Bean
  BodyApi bodyApi() {
    return new BodyApi(useCases.room());
  }
}
