package org.indusco.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.indusco.app.register.Digests;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Past;
import org.indusco.app.register.Register;
import org.indusco.app.register.Revision;
import org.indusco.app.register.Timeline;
import org.indusco.app.register.Verdict;
import org.indusco.store.postgres.EmbeddedServer;
import org.indusco.store.postgres.StartListener;
import org.indusco.store.register.PostgresRegister;
import org.junit.jupiter.api.Test;

/// Whatever is killed at whatever moment: nothing that was acknowledged is lost, nothing is
/// recorded twice, and revisions still hang together.
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
  void nothingAcknowledgedIsLostAndNothingIsDoneTwice() throws IOException, InterruptedException {
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
      Register register =
          new PostgresRegister(database.jdbc(), database.transactions(), Clock.systemUTC());
      long head = register.findNetwork(Writer.NETWORK).orElseThrow().head();
      List<Revision> revisions =
          register.listRevisions(Writer.NETWORK, Long.MAX_VALUE, Integer.MAX_VALUE);
      assertThat(revisions).hasSize((int) head);
      assertThat(revisions).extracting(Revision::command).doesNotHaveDuplicates();
      List<Long> numbers =
          register.listEntries(Writer.NETWORK, head).stream()
              .map(entry -> Long.valueOf(entry.row().cell("number")))
              .toList();
      assertThat(numbers).hasSize((int) head);
      assertThat(unbroken(register, revisions.reversed())).isTrue();
      return numbers;
    }
  }

  /// Whether the hash of each revision follows from that of the one before it.
  private static boolean unbroken(Register register, List<Revision> revisions) {
    String before = Digests.BEGINNING;
    for (Revision revision : revisions) {
      Entry entry = register.touched(Writer.NETWORK, revision.number()).getFirst();
      Timeline said = new Timeline(List.of(entry.piece()));
      Verdict.Rewrite rewrite = new Verdict.Rewrite(entry.subject(), Past.Standing.NEVER, said);
      String hash = Digests.of(Writer.NETWORK, revision, List.of(rewrite), before);
      if (!hash.equals(revision.hash())) {
        return false;
      }
      before = hash;
    }
    return true;
  }
}
