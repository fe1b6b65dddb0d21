package org.indusco.bench.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.indusco.bench.measure.Reading;
import org.indusco.bench.register.Population;
import org.indusco.bench.register.Program;
import org.indusco.bench.register.Scratch;
import org.indusco.bench.synthetic.Size;
import org.indusco.cli.command.RefusedException;

/// Measures the pages: serves an example and a drawn network, and opens them in a browser.
public final class BrowserBench {

  private static final Pattern ADDRESS = Pattern.compile("answers at (http\\S+)");
  private static final String BIG = "big";
  private static final double FIRST_VIEW = 1_500;
  private static final double LATER_PAGE = 300;
  private static final double KILOBYTES = 1_000;
  private static final double FRAMES = 30;
  private static final int SECONDS_TO_TAKE_IN = 600;
  private static final int TURNS = 3;

  private final Plan plan;
  private final URI server;
  private final Consumer<Reading> told;
  private final List<Reading> readings = new ArrayList<>();

  /// What is measured, and how often.
  ///
  /// @param example a network, such as examples/cic-1940
  /// @param size of the network that is drawn
  /// @param times how often each page is opened
  /// @param chromium the browser
  /// @param seed from which the network is drawn
  public record Plan(Path example, Size size, int times, Path chromium, long seed) {

    String code() {
      return example.getFileName().toString();
    }
  }

  private BrowserBench(Plan plan, URI server, Consumer<Reading> told) {
    this.plan = plan;
    this.server = server;
    this.told = told;
  }

  /// Measures.
  ///
  /// @param told each reading as soon as it is known
  /// @throws IOException when files or programs cannot be used
  /// @throws InterruptedException when waiting was interrupted
  public static List<Reading> run(Plan plan, Consumer<Reading> told)
      throws IOException, InterruptedException {
    try (Scratch scratch = Scratch.make()) {
      Path networks = Files.createDirectories(scratch.folder().resolve("networks"));
      Files.createSymbolicLink(networks.resolve(plan.code()), plan.example().toRealPath());
      Population.draw(plan.size(), 0, plan.seed()).write(networks.resolve(BIG));
      Program demo =
          Program.start(
              scratch,
              "demo",
              "--port",
              "0",
              "--data",
              scratch.folder().resolve("data").toString(),
              "--examples",
              networks.toString());
      URI server = URI.create(demo.await(ADDRESS));
      demo.drain();
      awaitTakenIn(server, plan.code());
      awaitTakenIn(server, BIG);
      BrowserBench bench = new BrowserBench(plan, server, told);
      try (Playwright playwright =
              Playwright.create(
                  new Playwright.CreateOptions()
                      .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
          Browser browser = playwright.chromium().launch(options(plan))) {
        bench.measure(browser);
      }
      return List.copyOf(bench.readings);
    }
  }

  private static BrowserType.LaunchOptions options(Plan plan) {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(plan.chromium())
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }

  /// A network is taken in while the server answers already.
  private static void awaitTakenIn(URI server, String code)
      throws IOException, InterruptedException {
    HttpRequest asked =
        HttpRequest.newBuilder(server.resolve("api/v1/networks/" + code + "/atlas")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int second = 0; second < SECONDS_TO_TAKE_IN; second++) {
        if (client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
        Thread.sleep(1_000);
      }
    }
    throw new RefusedException(code + " was not taken in within ten minutes.");
  }

  private void measure(Browser browser) {
    firstView(browser);
    try (Tab tab = new Tab(browser, server)) {
      tab.draw(atlas(plan.code()));
      laterAtlas(tab);
      for (String path : pages()) {
        laterPage(tab, path);
      }
      tell(search(tab));
    }
    try (Tab tab = new Tab(browser, server)) {
      movement(tab);
    }
  }

  private void tell(Reading reading) {
    readings.add(reading);
    told.accept(reading);
  }

  private static String atlas(String code) {
    return "/networks/" + code + "/atlas";
  }

  private void firstView(Browser browser) {
    List<Double> drawn = new ArrayList<>();
    List<Double> shifts = new ArrayList<>();
    List<Double> scripts = new ArrayList<>();
    for (int i = 0; i < plan.times(); i++) {
      try (Tab tab = new Tab(browser, server)) {
        drawn.add(tab.draw(atlas(plan.code())));
        shifts.add(tab.shift());
        scripts.add(tab.scripts());
      }
    }
    String what = "first view of the atlas of " + plan.code();
    tell(Reading.of(what, "nothing in the cache, until the map is drawn", drawn, "ms", FIRST_VIEW));
    tell(
        Reading.of("scripts of the atlas", "as they come over the wire", scripts, "kB", KILOBYTES));
    tell(
        Reading.of(
            "layout shift of the atlas",
            "thousandths of the browser's score",
            shifts,
            "1/1000",
            0.0));
  }

  private void laterAtlas(Tab tab) {
    List<Double> drawn = new ArrayList<>();
    for (int i = 0; i < plan.times(); i++) {
      drawn.add(tab.draw(atlas(plan.code())));
    }
    tell(Reading.of("the atlas again", "until the map is drawn", drawn, "ms", null));
  }

  private List<String> pages() {
    String network = "/networks/" + plan.code();
    return List.of(
        "/networks",
        network,
        network + "/plans",
        network + "/goals",
        network + "/scenarios",
        network + "/frontiers",
        network + "/tables/cooperatives",
        network + "/rows/cooperatives",
        network + "/revisions/1",
        "/search?network=" + plan.code() + "&q=baoji",
        "/glossary",
        "/tour/1",
        "/help");
  }

  private void laterPage(Tab tab, String path) {
    List<Double> loaded = new ArrayList<>();
    List<Double> shifts = new ArrayList<>();
    tab.load(path);
    for (int i = 0; i < plan.times(); i++) {
      loaded.add(tab.load(path));
      shifts.add(tab.shift());
    }
    tell(Reading.of("later page", path, loaded, "ms", LATER_PAGE));
    Reading shift = Reading.of("layout shift", path, shifts, "1/1000", 0.0);
    if (shift.worst() > 0) {
      tell(shift);
    }
  }

  private Reading search(Tab tab) {
    String path = "/api/v1/search?network=" + plan.code() + "&q=pao";
    List<Double> loaded = new ArrayList<>();
    for (int i = 0; i < plan.times(); i++) {
      loaded.add(tab.load(path));
    }
    return Reading.of("search", path, loaded, "ms", 100.0);
  }

  private void movement(Tab tab) {
    String what = "the atlas of %,d cooperatives".formatted(plan.size().units());
    tell(Reading.of(what, "first view", List.of(tab.draw(atlas(BIG))), "ms", null));
    List<Double> dragged = new ArrayList<>();
    List<Double> zoomed = new ArrayList<>();
    for (int i = 0; i < TURNS; i++) {
      dragged.add(tab.frames(() -> tab.drag(2)));
      zoomed.add(tab.frames(() -> tab.zoom(1)));
    }
    tell(Reading.atLeast(what, "moved to and fro", dragged, "frames/s", FRAMES));
    tell(Reading.atLeast(what, "made larger and smaller", zoomed, "frames/s", FRAMES));
  }
}
