package org.indusco.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.indusco.store.postgres.ServerAddress;
import org.junit.jupiter.api.Test;

class OnlyServerTest {

  @Test
  void thereIsOneServerOnADatabaseAtATime() {
    ServerAddress address = TestServer.newAddress();
    try (Database first = TestServer.open(address);
        Database second = TestServer.open(address);
        Database elsewhere = TestServer.newDatabase()) {
      OnlyServer held = OnlyServer.take(first).orElseThrow();
      assertThat(OnlyServer.take(second)).isEmpty();
      OnlyServer.take(elsewhere).orElseThrow().close();
      held.close();
      OnlyServer.take(second).orElseThrow().close();
    }
  }
}
