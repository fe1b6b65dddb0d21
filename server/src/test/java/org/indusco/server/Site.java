package org.indusco.server;

import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.indusco.app.approval.Approvals;
import org.indusco.app.intake.Intake;
import org.indusco.app.job.Jobs;
import org.indusco.app.job.PlanPacking;
import org.indusco.app.job.PlanReader;
import org.indusco.app.job.Quota;
import org.indusco.app.library.Desk;
import org.indusco.app.library.Fault;
import org.indusco.app.library.Forest;
import org.indusco.app.library.Library;
import org.indusco.app.library.NetworkReader;
import org.indusco.app.listing.PublicNetworks;
import org.indusco.app.listing.Publishing;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.office.HistoryOffice;
import org.indusco.app.office.ImportOffice;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Administration;
import org.indusco.app.people.FirstRun;
import org.indusco.app.people.Grant;
import org.indusco.app.people.NewPerson;
import org.indusco.app.people.OwnAccount;
import org.indusco.app.people.People;
import org.indusco.app.people.Person;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.app.people.SignIn;
import org.indusco.app.register.Change;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Register;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.table.Difference;
import org.indusco.app.register.table.TableRows;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.FrontierFiles;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.indusco.exchange.Reading;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.TrialFiles;
import org.indusco.exchange.fault.Fault.Kind;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.plan.Plan;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.indusco.model.trial.TrialResult;
import org.indusco.model.wording.Language;
import org.indusco.server.guard.Argon2Hasher;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.indusco.store.people.PostgresPeople;
import org.indusco.store.plan.PostgresChains;
import org.indusco.store.plan.PostgresJobs;
import org.indusco.store.plan.PostgresPlans;
import org.indusco.store.register.PostgresPublicNetworks;
import org.indusco.store.register.PostgresRegister;

/// One server on a real database for all tests of the module, after its first run.
///
/// The first run is made over HTTP; what was answered then is kept for the test that looks at it.
final class Site {

  static final String PASSWORD = "three looms by the river";
  static final String CHIEF = "chief";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  final MovedClock clock = new MovedClock();
  final Database database = TestServer.newDatabase();
  final People people = new PostgresPeople(database.jdbc(), database.transactions());
  final Register register = new PostgresRegister(database.jdbc(), database.transactions(), clock);
  final Library library = new Library(register, Site::read);
  final Desk desk = new Desk(register, library);
  final PublicNetworks published = new PostgresPublicNetworks(database.jdbc());
  final ReadableNetworks networks = new ReadableNetworks(register, published);
  final Publishing publishing = new Publishing(published, clock);
  final Forest forest = new Forest(library);
  final ReadingRoom room = new ReadingRoom(networks, library, forest);
  final FirstRun firstRun;
  final OwnAccount own;
  final Administration administration;
  final Server server;
  final List<Answer> firstAnswers;

  private Site() {
    SecureRandom random = new SecureRandom();
    Argon2Hasher hasher = new Argon2Hasher();
    firstRun = new FirstRun(people, hasher, clock, random);
    own = new OwnAccount(people, hasher, clock, random);
    administration = new Administration(people, hasher, clock, random);
    UseCases useCases =
        new UseCases(
            new SignIn(people, hasher, clock),
            firstRun,
            own,
            administration,
            networks,
            library,
            forest,
            room,
            publishing,
            office(),
            new ChangeOffice(networks, room, desk),
            new ImportOffice(networks, room, new Intake(register, desk, Site::read)),
            new HistoryOffice(room),
            database.dataSource(),
            clock,
            random);
    Server.holdLogs();
    try {
      server =
          Server.start(
              new ServerSettings(InetAddress.getLoopbackAddress(), 0, false, false), useCases);
    } catch (PortTakenException e) {
      throw new IllegalStateException(e);
    }
    firstAnswers = makeFirst();
    register.create("cic-1940", "Chinese Industrial Cooperatives <1940>", CHIEF);
    register.create("ukraine", "Relocation 2022", CHIEF);
  }

  private PlanOffice office() {
    PlanReader plans =
        new PlanReader(
            new PostgresPlans(database.jdbc(), database.transactions()), new Packing(), library);
    Jobs jobs =
        new Jobs(
            new Jobs.Surroundings(new PostgresJobs(database.jdbc()), plans, register, "test"),
            Quota.USUAL,
            clock);
    Approvals approvals = new Approvals(new PostgresChains(database.jdbc()), clock);
    jobs.start();
    return new PlanOffice(networks, library, jobs, plans, approvals);
  }

  /// Plans as the files of their folders.
  private static final class Packing implements PlanPacking {

    @Override
    public SortedMap<String, byte[]> pack(Plan plan) {
      return new TreeMap<>(PlanFolder.files(plan));
    }

    @Override
    public Plan unpack(SortedMap<String, byte[]> files) {
      try {
        return PlanFolder.read(files);
      } catch (PlanException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Override
    public Set<String> figures() {
      return PlanFolder.FIGURES;
    }

    @Override
    public SortedMap<String, byte[]> pack(TrialResult result) {
      return TrialFiles.files(result);
    }

    @Override
    public TrialResult unpackTrial(SortedMap<String, byte[]> files) {
      try {
        return TrialFiles.read(files);
      } catch (PlanException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Override
    public SortedMap<String, byte[]> pack(FrontierResult result) {
      return FrontierFiles.files(result);
    }

    @Override
    public FrontierResult unpackFrontier(SortedMap<String, byte[]> files) {
      try {
        return FrontierFiles.read(files);
      } catch (PlanException e) {
        throw new IllegalArgumentException(e);
      }
    }
  }

  private static final class Running {
    static final Site SITE = start();

    private static Site start() {
      Site site = new Site();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    site.server.close();
                    site.database.close();
                  }));
      return site;
    }
  }

  /// The site, which starts when it is first needed.
  static Site running() {
    return Running.SITE;
  }

  private List<Answer> makeFirst() {
    Browser browser = new Browser(server.address());
    Answer home = browser.get("/");
    Answer signIn = browser.get("/sign-in");
    Answer form = browser.get("/first-run");
    Map<String, String> wrong =
        Map.of(
            "code",
            "2222-2222-2222-2222",
            "name",
            CHIEF,
            "display",
            "The <Chief>",
            "password",
            PASSWORD,
            "again",
            PASSWORD,
            "language",
            "en");
    Answer refused = browser.post("/first-run", wrong);
    Map<String, String> right = new java.util.HashMap<>(wrong);
    right.put("code", firstRun.code());
    Answer made = browser.post("/first-run", right);
    return List.of(home, signIn, form, refused, made, browser.get("/"), browser.get("/first-run"));
  }

  /// A browser that has not signed in.
  Browser browser() {
    return new Browser(server.address());
  }

  /// A browser in which somebody has signed in.
  Browser browser(String name) {
    Browser browser = browser();
    browser.get("/sign-in");
    Answer answer = browser.post("/sign-in", Map.of("name", name, "password", PASSWORD));
    if (answer.status() != 303) {
      throw new IllegalStateException("not signed in: " + answer);
    }
    return browser;
  }

  private static NetworkReader.ReadNetwork read(TextNetwork texts) {
    Reading reading = NetworkFiles.read(texts);
    return new NetworkReader.ReadNetwork(
        reading.network(),
        reading.faults().stream().map(fault -> told(texts, fault)).toList(),
        reading.hash());
  }

  private static Fault told(TextNetwork texts, org.indusco.exchange.fault.Fault fault) {
    String name = fault.file().replaceFirst("^table ", "");
    TextTable table = texts.tables().get(name);
    List<Subject> subjects =
        table == null
            ? List.of()
            : fault.known().stream()
                .filter(row -> row > 1)
                .map(row -> TableRows.of(name).subject(table.headings(), table.rows().get(row - 2)))
                .toList();
    return new Fault(
        fault.kind().name(),
        List.of(Kind.values()).indexOf(fault.kind()),
        new Fault.Place(fault.file(), fault.row(), fault.column(), subjects, 0),
        fault.value(),
        fault.reason(),
        fault.maybe(),
        fault.toString());
  }

  /// Takes an example in, as of all days.
  void takeIn(String example, String code) {
    TextNetwork texts = TextFiles.read(Path.of("..", "examples", example)).texts();
    register.create(code, example, CHIEF);
    List<Change> changes =
        desk.preview(code, texts, Span.ALWAYS, Difference.Missing.GO).difference().changes();
    register.record(code, Proposal.of(UUID.randomUUID(), CHIEF, "Taken in.", changes));
  }

  /// The administrator of the first run.
  Person chief() {
    return people.findByName(CHIEF).orElseThrow().person();
  }

  /// Somebody new with some rights.
  Person somebody(Grant... grants) {
    String name = "somebody" + NUMBER.incrementAndGet();
    Person person = administration.add(chief(), new NewPerson(name, "", PASSWORD, Language.EN));
    for (Grant grant : grants) {
      administration.grant(chief(), person.id(), grant);
    }
    return people.find(person.id()).orElseThrow().person();
  }

  /// A right to read one of the networks.
  static Grant reader(String network) {
    return new Grant(Role.READER, new Scope.OfNetwork(network));
  }

  /// What a text names once it is found in another.
  static Optional<String> between(String text, String before, String after) {
    int from = text.indexOf(before);
    int to = from < 0 ? -1 : text.indexOf(after, from + before.length());
    return to < 0 ? Optional.empty() : Optional.of(text.substring(from + before.length(), to));
  }
}
