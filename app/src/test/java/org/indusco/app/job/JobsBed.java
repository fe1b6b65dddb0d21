package org.indusco.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.indusco.app.drawn.Drawn;
import org.indusco.app.job.Job.State;
import org.indusco.app.library.Fault;
import org.indusco.app.library.Library;
import org.indusco.app.library.NetworkReader;
import org.indusco.app.register.Change;
import org.indusco.app.register.MemoryRegister;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Register;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.model.network.Network;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A queue over stores in memory, with a network that is as drawn.
abstract class JobsBed {

  static final Network NETWORK = Drawn.network(1);

  /// How good the plans are does not matter here.
  static final Wish QUICK = new Wish(Wish.FIRST_DAY, 0.3, 1, "", List.of());

  private final InstantSource clock = new Ticking();
  final JobStore store = new MemoryJobs();
  final PlanStore plans = new MemoryPlans();
  final Register register = new MemoryRegister(clock);
  final BlockingQueue<Live> heard = new ArrayBlockingQueue<>(100_000);
  final Set<State> states = EnumSet.noneOf(State.class);
  final Set<Live.Step> steps = new HashSet<>();
  final AtomicReference<List<Fault>> faults = new AtomicReference<>(List.of());
  volatile CountDownLatch gate = new CountDownLatch(0);
  PlanReader reader;
  Jobs jobs = jobs();

  private static final class Ticking implements InstantSource {

    private Instant now = Instant.parse("2026-11-29T12:00:00Z");

    @Override
    public synchronized Instant instant() {
      now = now.plusMillis(1);
      return now;
    }
  }

  Jobs jobs() {
    Library library =
        new Library(
            register,
            texts -> {
              await(gate);
              return new NetworkReader.ReadNetwork(NETWORK, faults.get(), "hash");
            });
    reader = new PlanReader(plans, PACKING, library);
    return new Jobs(new Jobs.Surroundings(store, reader, register, "9.9"), new Quota(3, 4), clock);
  }

  private static final MemoryPacking PACKING = new MemoryPacking();

  @BeforeEach
  void begin() {
    register.create("cic", "CIC", "alley");
    Change change =
        new Change.Put(new Subject("places", "a"), Span.ALWAYS, Row.of(Map.of("id", "a")));
    register.record("cic", Proposal.of(new UUID(0, 1), "alley", "test", List.of(change)));
    jobs.start();
  }

  @AfterEach
  void end() {
    gate.countDown();
    jobs.close();
  }

  UUID ask(String author, Task wish) {
    UUID id = UUID.randomUUID();
    watch(id);
    assertThat(jobs.submit(id, "cic", 1, author, wish)).isInstanceOf(Submission.Accepted.class);
    return id;
  }

  void watch(UUID id) {
    assertThat(jobs.watch(id, heard::add)).isNotNull();
  }

  /// Waits for the last that is heard of a job.
  Live end(UUID id) throws InterruptedException {
    while (true) {
      Live live = heard.poll(60, TimeUnit.SECONDS);
      assertThat(live).as("the job never ended").isNotNull();
      states.add(live.job().state());
      steps.add(live.step());
      if (live.job().id().equals(id) && live.job().state().ended()) {
        return live;
      }
    }
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
