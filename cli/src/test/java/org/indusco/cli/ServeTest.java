package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.type;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.indusco.store.TestServer;
import org.indusco.store.postgres.Connections;
import org.indusco.store.postgres.ServerAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// `serve` on a PostgreSQL of somebody's own, with its options.
class ServeTest {

  private static final int MINUTES = 3;

  /// No address of any machine: it is kept for examples in books.
  private static final String NOBODYS = "192.0.2.1";

  @TempDir private Path scratch;

  private final ServerAddress address = TestServer.newAddress();

  @Test
  @Timeout(value = MINUTES, unit = TimeUnit.MINUTES)
  void itAnswersBehindAProxyAndLogsAsJson() throws IOException, InterruptedException, SQLException {
    Path progress = scratch.resolve("progress");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.indusco.cli.Main",
                "serve",
                "--database",
                DoctorTest.url(address),
                "--port",
                "0",
                "--behind-proxy",
                "--json-logs")
            .redirectError(progress.toFile())
            .start();
    try (BufferedReader said = process.inputReader()) {
      URI server = URI.create(said.readLine().replace("Indusco answers at ", ""));
      assertThat(said.readLine()).contains("Nobody manages it yet");
      assertThat(said.readLine()).contains("enter the code");
      assertThat(said.readLine()).contains("Stop it by Ctrl-C");

      HttpResponse<String> answer = get(server, "X-Forwarded-Proto", "https");
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(get(server).headers().firstValue("Strict-Transport-Security")).isEmpty();

      Typed second = type("serve", "--database", DoctorTest.url(address), "--port", "0");
      assertThat(second.err()).contains("Another indusco serves this database already.");
      assertThat(second.code()).isEqualTo(1);

      // What it holds is cut off, of which there is something to log.
      cutOff();
      int status = get(server).statusCode();
      for (int i = 0; i < 100 && status == 503; i++) {
        Thread.sleep(50);
        status = get(server).statusCode();
      }
      assertThat(status).isLessThan(500);
      process.toHandle().destroy();
      List<String> logs = new ArrayList<>(said.lines().toList());
      assertThat(logs)
          .isNotEmpty()
          .allSatisfy(
              line -> assertThat(new JsonMapper().readTree(line).has("@timestamp")).isTrue());
      assertThat(process.waitFor()).isZero();
      assertThat(progress)
          .content()
          .isEqualTo("Starting the server.\nStopping; requests under way may end.\n");
    } finally {
      process.destroyForcibly();
    }
  }

  private static HttpResponse<String> get(URI server, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve("/first-run"));
    HttpRequest sent = (headers.length == 0 ? request : request.headers(headers)).build();
    return HttpClient.newHttpClient().send(sent, HttpResponse.BodyHandlers.ofString());
  }

  private void cutOff() throws SQLException {
    try (Connection connection = Connections.open(TestServer.superuser());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
              + address.database()
              + "'");
    }
  }

  @Test
  void aPlaceWhereItCannotAnswerIsToldWithAWayOut() throws IOException {
    String url = DoctorTest.url(address);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Typed typed = type("serve", "--database", url, "--port", taken.getLocalPort());
      assertThat(typed.err())
          .contains("Port " + taken.getLocalPort() + " is taken by another program.\n  Maybe ");
      assertThat(typed.code()).isEqualTo(1);
    }
    Typed elsewhere = type("serve", "--database", url, "--port", "0", "--bind", NOBODYS);
    assertThat(elsewhere.err())
        .contains("--bind: " + NOBODYS + " is no address of this machine.\n  Maybe 0.0.0.0");
    assertThat(elsewhere.code()).isEqualTo(1);
  }
}
