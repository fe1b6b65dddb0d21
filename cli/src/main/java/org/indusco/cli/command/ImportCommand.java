package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.indusco.app.intake.Intake;
import org.indusco.app.intake.Upload;
import org.indusco.app.library.Desk;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Register;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Difference;
import org.indusco.app.register.table.Difference.Kind;
import org.indusco.cli.wire.FilesReader;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.TextReading;
import org.indusco.exchange.fault.Fault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `indusco import`: takes a network into the register.
@Command(
    name = "import",
    header = "Take a network from a folder or workbook into the register.",
    description = {
      "",
      "Reads NETWORK, tells what would become otherwise in the register, and records it as one "
          + "revision, all of it or nothing. A network that is not in the register yet is created. "
          + "The same network is taken in once only. May be used while a server runs.",
      "",
      "  ./indusco import examples/cic-1940 --dry-run",
      ""
    },
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

  private static final int LISTED = 20;

  private final Console console;

  @Parameters(paramLabel = "NETWORK", description = Networks.PARAMETER)
  private Path network = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "CODE",
      description =
          "What the network is called in the register: small letters, figures and hyphens (default: "
              + "the id that it gives itself).")
  private String code = "";

  @Option(
      names = "--since",
      paramLabel = "DAY",
      description =
          "It tells how things stand from this day on; what was said of earlier days stays. Without "
              + "it, it speaks of all days.")
  private @Nullable LocalDate since;

  @Option(
      names = "--keep",
      description = "Rows that it does not have stay, instead of not being there any more.")
  private boolean keep;

  @Option(names = "--dry-run", description = "Only tell what would become otherwise.")
  private boolean dryRun;

  @Option(
      names = "--because",
      paramLabel = "REASON",
      description = "Why, in your own words (default: from where it was taken in).")
  private @Nullable String reason;

  @Mixin private RegisterOptions options = new RegisterOptions();

  /// @param console where to write
  public ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!code.isEmpty() && !NetworkCard.isCode(code)) {
      throw new RefusedException(
          "--as: \""
              + code
              + "\" is no code.\n  Maybe small letters, figures and hyphens only, such as cic-1940.");
    }
    return options.run(console, this::take);
  }

  private int take(Register register, Desk desk) {
    TextReading reading = TextFiles.read(network);
    if (!reading.sound()) {
      throw new RefusedException(faults(reading.faults().stream().map(Fault::toString).toList()));
    }
    Span span = since == null ? Span.ALWAYS : Span.since(since);
    Upload upload =
        new Upload(
            reading.texts(), code, span, keep ? Difference.Missing.STAY : Difference.Missing.GO);
    if (!NetworkCard.isCode(upload.network())) {
      throw new RefusedException(
          "\""
              + upload.network()
              + "\" cannot be a code in the register.\n  Maybe another with --as.");
    }
    Intake intake = new Intake(register, desk, new FilesReader());
    Intake.Look look = intake.look(upload);
    if (!look.faults().isEmpty()) {
      throw new RefusedException(faults(look.faults().stream().map(each -> each.text()).toList()));
    }
    tell(look);
    if (!dryRun) {
      String why = reason == null ? "Taken in from " + RegisterOptions.name(network) + "." : reason;
      tell(
          look,
          intake.take(look, UUID.randomUUID(), System.getProperty("user.name", "somebody"), why));
    }
    return ExitCode.DONE.code();
  }

  private static String faults(List<String> faults) {
    int more = faults.size() - LISTED;
    return "The network cannot be taken in:\n  "
        + String.join("\n  ", faults.subList(0, Math.min(faults.size(), LISTED)))
        + (more > 0 ? "\n  and %d more; indusco check lists them all.".formatted(more) : "");
  }

  private void tell(Intake.Look look) {
    Map<String, Map<Kind, Integer>> counts = look.difference().counts();
    console.out().println((look.there() ? "The network " : "The new network ") + look.code() + ":");
    if (counts.isEmpty()) {
      console.out().println("  nothing becomes otherwise.");
    }
    counts.forEach(
        (table, kinds) ->
            console
                .out()
                .printf(
                    Locale.ROOT,
                    "  %-24s %,7d new %,7d changed %,7d gone%n",
                    table.replaceFirst("^:", ""),
                    kinds.getOrDefault(Kind.NEW, 0),
                    kinds.getOrDefault(Kind.CHANGED, 0),
                    kinds.getOrDefault(Kind.GONE, 0)));
    if (look.there()) {
      look.difference().items().stream()
          .limit(LISTED)
          .forEach(item -> console.out().println("  " + words(item)));
      int more = look.difference().items().size() - LISTED;
      if (more > 0) {
        console.out().printf(Locale.ROOT, "  and %,d more%n", more);
      }
    }
  }

  private static String words(Difference.Item item) {
    String what =
        switch (item.kind()) {
          case NEW -> "new";
          case CHANGED -> "changed";
          case GONE -> "gone";
        };
    return what + " " + item.subject();
  }

  private void tell(Intake.Look look, Receipt receipt) {
    switch (receipt) {
      case Receipt.Recorded recorded ->
          console
              .out()
              .println(
                  "Recorded as revision %d of %s."
                      .formatted(recorded.revision().number(), look.code()));
      case Receipt.Refused refused ->
          throw new RefusedException(
              switch (refused.refusal()) {
                case ALREADY_IMPORTED ->
                    "This was taken in already, as revision "
                        + refused.revision()
                        + ", which nobody has undone.";
                case NOTHING_CHANGES -> "The register says all of this already.";
                case ID_REUSED_DIFFERENT_CONTENT,
                    NO_SUCH_REVISION,
                    ALREADY_UNDONE,
                    CHANGED_SINCE,
                    STALE ->
                    "Somebody changed the network meanwhile.\n  Maybe try again.";
              });
    }
  }
}
