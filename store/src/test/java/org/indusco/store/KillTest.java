package org.indusco.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.indusco.store.postgres.EmbeddedServer;
import org.indusco.store.postgres.StartListener;
import org.junit.jupiter.api.Test;

/// Whatever is killed at whatever moment: nothing that was acknowledged is lost.
///
/// `indusco.kill.rounds` says how often something is killed.
class KillTest {

  private static final long SEED = 20261129;

  private enum Victim {
    SERVER,
    PROGRAM,
    BOTH
  }

  private final List<Long> acknowledged = new ArrayList<>();

  @Test
  void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
    int rounds = Integer.getInteger("indusco.kill.rounds", 9);
    Path folder = Files.createTempDirectory("indusco-kill-");
    Random chance = new Random(SEED);
    long next = 0;
    WriterProcess writer = WriterProcess.start(folder, next);
    String ready = writer.awaitReady();
    assertThat(ready).endsWith("started");
    for (int round = 0; round < rounds; round++) {
      Victim victim = Victim.values()[round % 3];
      writer.awaitMore(1 + chance.nextInt(50));
      long server = WriterProcess.serverOf(folder);
      if (victim != Victim.PROGRAM) {
        WriterProcess.kill(server);
      }
      if (victim == Victim.SERVER) {
        // The program goes on by itself.
        writer.awaitMore(1);
        continue;
      }
      writer.kill();
      acknowledged.addAll(writer.acknowledged());
      next += 1_000_000;
      writer = WriterProcess.start(folder, next);
      assertThat(writer.awaitReady())
          .as("round %d of seed %d", round, SEED)
          .endsWith(victim == Victim.PROGRAM ? " " + server + " attached" : "started");
    }
    writer.awaitMore(1);
    writer.kill();
    acknowledged.addAll(writer.acknowledged());
    assertThat(written(folder)).containsAll(acknowledged).doesNotHaveDuplicates();
    assertThat(acknowledged).hasSizeGreaterThan(rounds).doesNotHaveDuplicates();
    TestServer.delete(folder);
  }

  private static List<Long> written(Path folder) {
    EmbeddedServer.Settings settings =
        new EmbeddedServer.Settings(folder, Optional.of(TestServer.programs()), 1 << 20);
    try (Database database =
        Database.open(
            new Database.Place.Embedded(settings),
            new Database.Use("reader", 1),
            StartListener.SILENT)) {
      return database.jdbc().sql("select n from written").query(Long.class).list();
    }
  }
}
