package org.indusco.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.indusco.app.listing.Publishing;
import org.indusco.app.register.Register;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.indusco.store.register.PostgresPublicNetworks;
import org.indusco.store.register.PostgresRegister;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

  private static final Path TINY = Path.of("..", "examples", "tiny");

  @AutoClose private final Database database = TestServer.newDatabase();
  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(
          new PrintWriter(new StringWriter()),
          new PrintWriter(err),
          new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
          false,
          InstantSource.system(),
          "test");

  @TempDir private Path folder;

  @Test
  void theyAreTakenInOnceAndShownToEverybodyUntilSomebodyDecidesOtherwise() throws IOException {
    copy(TINY, folder.resolve("tiny"));
    PostgresPublicNetworks open = new PostgresPublicNetworks(database.jdbc());
    Examples.in(folder, console).show(database);
    assertThat(err.toString()).isEqualTo("Taking in tiny.%n".formatted());
    assertThat(open.codes()).containsExactly("tiny");

    new Publishing(open, console.clock()).decideAs("mei", "tiny", false);
    Examples.in(folder, console).show(database);
    assertThat(err.toString()).hasLineCount(1);
    assertThat(open.codes()).isEmpty();
    Register register =
        new PostgresRegister(database.jdbc(), database.transactions(), console.clock());
    assertThat(register.findNetwork("tiny").orElseThrow().head()).isEqualTo(1);
  }

  @Test
  void aFolderWithoutNetworksIsRefused() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Examples.in(folder, console))
        .withMessageContaining("There is no network in");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Examples.in(folder.resolve("none"), console))
        .withMessageContaining("Maybe name that of the examples with --examples.");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
