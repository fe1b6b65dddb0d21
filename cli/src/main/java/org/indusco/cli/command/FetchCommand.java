package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Register;
import org.indusco.app.register.table.Folding;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.text.TextNetwork;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `indusco fetch`: writes a network of the register as files.
@Command(
    name = "fetch",
    header = "Write a network of the register as a folder or workbook.",
    description = {
      "",
      "Writes the network CODE as it stands on a day, as far as was known at a revision: bodies, "
          + "goods and members as of the day, rows with days of their own all of them.",
      "",
      "  ./indusco fetch cic-1940 --out cic-1942 --as-of 1942-07-01",
      ""
    },
    mixinStandardHelpOptions = true)
public final class FetchCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "CODE", description = "What the network is called in the register.")
  private String code = "";

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "Folder, or workbook when it ends in .xlsx; it must not be there yet.")
  private Path out = Path.of("");

  @Option(names = "--as-of", paramLabel = "DAY", description = "The day (default: today).")
  private @Nullable LocalDate day;

  @Option(
      names = "--as-known",
      paramLabel = "REVISION",
      description = "The number of the revision (default: the newest).")
  private @Nullable Long revision;

  @Mixin private RegisterOptions options = new RegisterOptions();

  /// @param console where to write, and whose clock tells today
  public FetchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> inTheWay = TextFiles.inTheWay(out);
    if (inTheWay.isPresent()) {
      throw new RefusedException(
          inTheWay.get() + " is there already.\n  Maybe another name with --out.");
    }
    return options.run(console, (register, desk) -> write(register));
  }

  private int write(Register register) throws IOException {
    NetworkCard card = register.findNetwork(code).orElseThrow(() -> unknown(register));
    long known = revision == null ? card.head() : revision;
    if (known < 0 || known > card.head()) {
      throw new RefusedException(
          "--as-known: %s has revisions up to %d.".formatted(code, card.head()));
    }
    LocalDate asOf =
        day == null ? LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC) : day;
    TextNetwork texts = Folding.on(register.listEntries(code, known), asOf);
    List<Fault> unfit = TextFiles.unfit(texts, out);
    if (!unfit.isEmpty()) {
      throw new RefusedException(
          unfit.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    }
    TextFiles.write(texts, out);
    console
        .out()
        .println(
            "Wrote %s: %d tables and %d layers of %s as of %s, revision %d."
                .formatted(out, texts.tables().size(), texts.layers().size(), code, asOf, known));
    return ExitCode.DONE.code();
  }

  private RefusedException unknown(Register register) {
    String there =
        register.listNetworks().stream().map(NetworkCard::code).collect(Collectors.joining(", "));
    return new RefusedException(
        "The register has no network \""
            + code
            + "\".\n  "
            + (there.isEmpty()
                ? "It is empty: indusco import takes one in."
                : "Maybe " + there + "."));
  }
}
