package org.indusco.bench.register;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.indusco.app.people.Administration;
import org.indusco.app.people.Grant;
import org.indusco.app.people.People;
import org.indusco.app.people.Person;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.bench.measure.Timing;
import org.indusco.bench.synthetic.Size;
import org.indusco.cli.command.RefusedException;
import org.indusco.server.guard.Argon2Hasher;
import org.indusco.store.Database;
import org.indusco.store.examine.SimpleTransactions;
import org.indusco.store.people.PostgresPeople;

/// Measures the register: makes a network, takes it in, serves it, asks and changes it.
public final class RegisterBench {

  private static final Pattern ADDRESS = Pattern.compile("answers at (http\\S+)");
  private static final Pattern CODE = Pattern.compile("enter the code (\\S+)");
  private static final int READS = 200;
  private static final int WRITES = 50;
  private static final int CLIENTS = 4;
  private static final String BIG = "big";
  private static final String IN_API = "api/v1/networks/" + BIG;

  private final Plan plan;
  private final Consumer<Timing> told;
  private final Scratch scratch;
  private final Path data;
  private final List<Timing> timings = new ArrayList<>();
  private YearMonth start = YearMonth.of(2000, 1);

  /// What is measured, and how long.
  ///
  /// @param size of the drawn network
  /// @param rows of all its tables together
  /// @param example a network to take in, such as examples/cic-1940
  /// @param seconds for each load
  /// @param seed from which all is drawn
  public record Plan(Size size, long rows, Path example, int seconds, long seed) {}

  private RegisterBench(Plan plan, Scratch scratch, Consumer<Timing> told) {
    this.plan = plan;
    this.scratch = scratch;
    this.data = scratch.folder().resolve("data");
    this.told = told;
  }

  /// Measures.
  ///
  /// @param told each timing as soon as it is known
  /// @throws IOException when files or programs cannot be used
  /// @throws InterruptedException when waiting was interrupted
  public static List<Timing> run(Plan plan, Consumer<Timing> told)
      throws IOException, InterruptedException {
    try (Scratch scratch = Scratch.make()) {
      RegisterBench bench = new RegisterBench(plan, scratch, told);
      bench.disk(scratch.folder());
      bench.takeIn(scratch.folder().resolve("network"));
      bench.serve();
      return List.copyOf(bench.timings);
    }
  }

  private void tell(Timing timing) {
    timings.add(timing);
    told.accept(timing);
  }

  /// How long it takes until a page of 8 kB is on the disk.
  private void disk(Path folder) throws IOException {
    List<Long> nanos = new ArrayList<>();
    try (FileChannel file =
        FileChannel.open(
            folder.resolve("page"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int i = 0; i < 200; i++) {
        long begin = System.nanoTime();
        file.write(ByteBuffer.allocate(8192), 0);
        file.force(false);
        nanos.add(System.nanoTime() - begin);
      }
    }
    tell(Timing.of("a page of 8 kB on the disk", "write and fsync", nanos, 0, ""));
  }

  private void takeIn(Path folder) throws IOException, InterruptedException {
    Population population = Population.draw(plan.size(), plan.rows(), plan.seed());
    start = population.network().settings().start();
    population.write(folder);
    String at = data.toString();
    long big = Program.run(scratch, "import", folder.toString(), "--as", BIG, "--data", at);
    tell(
        Timing.of(
            String.format(
                Locale.ROOT,
                "import of %,d rows with %,d cooperatives",
                population.rows(),
                plan.size().units()),
            "a new database, the start of both programs with it",
            List.of(big),
            0,
            ""));
    long example = Program.run(scratch, "import", plan.example().toString(), "--data", at);
    tell(
        Timing.of(
            "import of " + plan.example().getFileName(),
            "the start of both programs with it",
            List.of(example),
            0,
            "5 s"));
  }

  private void serve() throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Program server = Program.start(scratch, "serve", "--port", "0", "--data", data.toString());
    URI address = URI.create(server.await(ADDRESS));
    tell(
        Timing.of(
            "start of the server",
            "its PostgreSQL with it, data there",
            List.of(System.nanoTime() - begin),
            0,
            "6 s"));
    Asker asker = Asker.first(address, server.await(CODE));
    server.drain();
    Database database =
        Database.open(Database.Place.Embedded.in(data), Database.Use.by("bench"), line -> {});
    scratch.atEnd(database::close);
    try {
      ask(asker, database);
    } catch (IllegalStateException | IOException e) {
      throw new RefusedException(e.getMessage() + "\nThe server said last:\n" + server.text());
    }
  }

  private void ask(Asker asker, Database database) throws IOException, InterruptedException {
    Duration time = Duration.ofSeconds(plan.seconds());
    grant(database);
    asker.signIn();
    Writer writer = new Writer(asker, IN_API, start.atDay(1), plan.seed());
    tell(
        Timing.of(
            "simple transactions",
            "as pgbench's tpcb-like, by JDBC, " + CLIENTS + " clients",
            transactions(database, time),
            plan.seconds(),
            ""));
    trees(asker, writer);
    writer.write(1); // what is said now is read for the first change
    warm(asker, writer, time);
    tell(
        Timing.of(
            "reading by the API",
            "over HTTP, nothing else going on",
            OpenLoop.run(READS, time, turn -> asker.get(path(turn))),
            plan.seconds(),
            "p99 60 ms at 200/s"));
    tell(
        Timing.of(
            "writing",
            "over HTTP, nothing else going on",
            OpenLoop.run(WRITES, time, writer::write),
            plan.seconds(),
            "p99 100 ms at 50/s"));
    together(asker, writer, time);
  }

  /// Asks gently first, as people do who come one after another: a server compiles what it does
  /// often while it does it.
  private void warm(Asker asker, Writer writer, Duration time) throws InterruptedException {
    OpenLoop.run(READS / 4, time, turn -> asker.get(path(turn)));
    OpenLoop.run(WRITES / 4, time, writer::write);
    OpenLoop.run(READS, time.dividedBy(2), turn -> asker.get(path(turn)));
    OpenLoop.run(WRITES, time.dividedBy(2), writer::write);
  }

  /// Gives the administrator the right to change networks.
  private static void grant(Database database) {
    People people = new PostgresPeople(database.jdbc(), database.transactions());
    Person person = people.findByName(Asker.NAME).orElseThrow().person();
    new Administration(people, new Argon2Hasher(), InstantSource.system(), new SecureRandom())
        .grant(person, person.id(), new Grant(Role.PLANNER, new Scope.OfNetwork(BIG)));
  }

  private List<Long> transactions(Database database, Duration time) throws InterruptedException {
    return SimpleTransactions.run(database, time, CLIENTS, plan.seed());
  }

  private void together(Asker asker, Writer writer, Duration time) throws InterruptedException {
    CompletableFuture<List<Long>> writing = new CompletableFuture<>();
    Thread.ofPlatform()
        .start(
            () -> {
              try {
                writing.complete(OpenLoop.run(WRITES, time, writer::write));
              } catch (InterruptedException | IllegalStateException e) {
                writing.completeExceptionally(e);
              }
            });
    List<Long> reading = OpenLoop.run(READS, time, turn -> asker.get(path(turn)));
    tell(
        Timing.of(
            "reading by the API",
            "while 50 changes a second are written",
            reading,
            plan.seconds(),
            "p99 60 ms at 200/s"));
    tell(
        Timing.of(
            "writing",
            "while 200 requests a second are answered",
            get(writing),
            plan.seconds(),
            "p99 100 ms at 50/s"));
  }

  private static List<Long> get(Future<List<Long>> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void trees(Asker asker, Writer writer) throws IOException, InterruptedException {
    tell(tree("first after the start", List.of(timed(asker))));
    List<Long> warm = new ArrayList<>();
    List<Long> changed = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      warm.add(timed(asker));
    }
    for (int i = 0; i < 5; i++) {
      writer.write(1);
      changed.add(timed(asker));
    }
    tell(tree("again", warm));
    tell(tree("right after a change", changed));
  }

  private Timing tree(String how, List<Long> nanos) {
    return Timing.of(
        String.format(Locale.ROOT, "the tree of %,d cooperatives", plan.size().units()),
        how,
        nanos,
        0,
        "300 ms");
  }

  private long timed(Asker asker) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    asker.get(IN_API + "/tree?as-of=" + start.atDay(1));
    return System.nanoTime() - begin;
  }

  /// What is asked at a turn: the network, parts of its tables, its last revisions.
  private String path(int turn) {
    int after = new Random(plan.seed() + turn).nextInt(plan.size().units());
    return switch (turn % 4) {
      case 0 -> IN_API;
      case 1 ->
          IN_API
              + "/tables/cooperatives?size=50&as-of="
              + start.plusMonths(turn % 6).atDay(1)
              + "&after="
              + after;
      case 2 -> IN_API + "/tables/facts?size=50&after=" + (plan.rows() / 2 + after);
      default -> IN_API + "/revisions?size=20";
    };
  }
}
