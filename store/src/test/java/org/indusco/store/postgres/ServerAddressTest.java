package org.indusco.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.indusco.store.postgres.DatabaseException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerAddressTest {

  @Test
  void allPartsAreRead() {
    ServerAddress address =
        ServerAddress.parse(
            "postgresql://an%40na:s%2Fe+c%20ret@db.example.org:5433/my%20network"
                + "?sslmode=verify-full&application_name=a%26b",
            Map.of("PGPASSWORD", "other"));
    assertThat(address)
        .isEqualTo(
            new ServerAddress(
                "db.example.org",
                5433,
                "my network",
                "an@na",
                Optional.of("s/e+c ret"),
                Map.of("sslmode", "verify-full", "ApplicationName", "a&b")));
    assertThat(address.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.org:5433/my%20network");
    assertThat(address.properties())
        .containsEntry("user", "an@na")
        .containsEntry("password", "s/e+c ret")
        .containsEntry("sslmode", "verify-full");
    assertThat(address.toString()).doesNotContain("s/e+c");
  }

  @Test
  void whatIsLeftOutIsUsual() {
    ServerAddress address =
        ServerAddress.parse("postgres://anna@[::1]", Map.of("PGPASSWORD", "secret"));
    assertThat(address.host()).isEqualTo("[::1]");
    assertThat(address.port()).isEqualTo(5432);
    assertThat(address.database()).isEqualTo("anna");
    assertThat(address.password()).contains("secret");
    assertThat(ServerAddress.parse("postgresql://anna@h/n", Map.of()).password()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mysql://anna:secret@host/name              | does not begin with postgresql://",
        "host/name                                  | does not begin with postgresql://",
        "postgresql:anna                            | no host",
        "postgresql://:secret@host/name             | no user",
        "postgresql://host/name                     | no user",
        "postgresql://anna:secret@ho st/name        | at character",
        "postgresql://anna:sec%zzret@host/name      | at character",
        "postgresql://anna:secret@host:99999/name   | port 99999",
        "postgresql://anna:secret@host/n?socketFactory=x | \"socketFactory\" is none of",
        "postgresql://anna:secret@host/n?sslmode    | \"sslmode\" is none of"
      })
  void whatIsNotUnderstoodIsToldWithoutThePassword(String text, String words) {
    assertThatThrownBy(() -> ServerAddress.parse(text, Map.of()))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BAD_ADDRESS))
        .hasMessageContaining(words)
        .hasMessageContaining("postgresql://user@host:5432/name")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    assertThatThrownBy(
            () ->
                Connections.open(ServerAddress.parse("postgresql://anna@127.0.0.1:1/n", Map.of())))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE))
        .hasMessageContaining("postgresql://anna@127.0.0.1:1/n")
        .hasMessageContaining("Maybe it is not running");
  }
}
