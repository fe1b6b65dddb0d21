package org.indusco.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indusco.cli.command.Console;

/// Does once what is done most: plans a network, takes it into a new database, serves it, and looks
/// at some pages. Java watches and writes down what it loaded, from which later starts begin. The
/// launcher has it done after a build; nobody else needs it.
public final class Rehearsal {

  private static final Pattern ADDRESS = Pattern.compile("answers at (\\S+)");
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private static final List<String> PAGES =
      List.of(
          "",
          "sign-in",
          "first-run",
          "actuator/health",
          "networks",
          "networks/tiny",
          "networks/tiny/atlas",
          "networks/tiny/goals",
          "networks/tiny/tree?as-of=1940-07-01",
          "networks/tiny/tables/cooperatives",
          "networks/tiny/tables/facts",
          "networks/tiny/revisions/1",
          "networks/tiny/plans",
          "search?q=town",
          "glossary",
          "tour",
          "api/v1/networks/tiny/atlas",
          "api/v1/networks/tiny/ground",
          "api/v1/networks/tiny/goals",
          "api/v1/networks",
          "api/v1/networks/tiny",
          "api/v1/networks/tiny/tables/cooperatives?size=50",
          "api/v1/networks/tiny/tree?as-of=1940-07-01",
          "api/v1/networks/tiny/revisions?size=20");

  private Rehearsal() {}

  /// Rehearses.
  ///
  /// @param arguments the network, and an empty folder for what is needed meanwhile
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path scratch = Path.of(arguments[1]);
    Path examples = copied(Path.of(arguments[0]), scratch.resolve("examples"));
    StringWriter said = new StringWriter();
    Console console =
        new Console(
            new PrintWriter(said, true),
            new PrintWriter(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
            /* interactive= */ false,
            InstantSource.system(),
            Main.version());
    Commands.commandLine(console)
        .execute("plan", arguments[0], "--quiet", "--out", scratch.resolve("plan").toString());
    Thread serving =
        Thread.ofPlatform()
            .daemon()
            .start(
                () ->
                    Commands.commandLine(console)
                        .execute(
                            "demo",
                            "--port=0",
                            "--data=" + scratch.resolve("data"),
                            "--examples=" + examples));
    URI address = address(said, serving);
    URI taken = address.resolve("api/v1/networks/tiny/tables/places");
    await(serving, () -> read(taken));
    for (String page : PAGES) {
      read(address.resolve(page));
    }
    System.exit(0);
  }

  /// A folder that holds nothing but one network.
  private static Path copied(Path network, Path folder) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("tiny"));
    try (Stream<Path> files = Files.list(network)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(String.valueOf(file.getFileName())));
      }
    }
    return folder;
  }

  private static URI address(StringWriter said, Thread serving)
      throws IOException, InterruptedException {
    Matcher address = ADDRESS.matcher("");
    await(serving, () -> address.reset(said.toString()).find());
    return URI.create(address.group(1));
  }

  private static void await(Thread serving, BooleanSupplier done)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    while (!done.getAsBoolean()) {
      if (!serving.isAlive() || System.nanoTime() - begin > LONGEST.toNanos()) {
        throw new IOException("the server does not answer");
      }
      Thread.sleep(100);
    }
  }

  /// Whether a page is there; that it is not is as good a rehearsal.
  private static boolean read(URI page) {
    try (InputStream in = page.toURL().openStream()) {
      in.readAllBytes();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
