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

  /// A killed server is back within a second or two; a killed program has to be started anew, which
  /// takes longer and proves no more the tenth time than the first.
  private static final List<Victim> TURNS =
      List.of(Victim.SERVER, Victim.PROGRAM, Victim.SERVER, Victim.BOTH, Victim.SERVER);

  /// What the memory must have room for.
  private static final long ROOM = 1L << 30;

  private final List<Long> acknowledged = new ArrayList<>();

  @Test
  void nothingAcknowledgedIsLostAndNothingIsDoneTwice() throws IOException, InterruptedException {
    int rounds = Integer.getInteger("indusco.kill.rounds", 50);
    Path folder = newFolder();
    Random chance = new Random(SEED);
    long next = 0;
    WriterProcess writer = WriterProcess.start(folder, next);
    String ready = writer.awaitReady();
    assertThat(ready).endsWith("started");
    for (int round = 0; round < rounds; round++) {
      Victim victim = TURNS.get(round % TURNS.size());
      writer.awaitMore(1 + chance.nextInt(50));
      long server = WriterProcess.serverOf(folder);
      if (victim != Victim.PROGRAM) {
        WriterProcess.kill(server);
      }
      if (victim == Victim.SERVER) {
        // The program starts it again and goes on by itself; what it had printed before may still
        // be under way, so that a further number alone proves nothing.
        WriterProcess.awaitAnotherServer(folder, server);
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

  /// A folder in the memory of a Linux that lends enough of it, elsewhere on the disk. Killing
  /// takes away nothing that the system was given to write, so that a disk proves no more here;
  /// but after each kill PostgreSQL has every file written through to it.
  private static Path newFolder() throws IOException {
    Path memory = Path.of("/dev/shm");
    boolean lent = Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM;
    String name = "indusco-kill-";
    return lent ? Files.createTempDirectory(memory, name) : Files.createTempDirectory(name);
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
