package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.indusco.app.approval.ApprovalRecord;
import org.indusco.app.approval.ApprovalRefusal;
import org.indusco.app.approval.Ballot;
import org.indusco.app.approval.BrokenChainException;
import org.indusco.app.approval.Chain;
import org.indusco.app.job.KeptPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `indusco verify`: checks approvals away from the server.
@Command(
    name = "verify",
    header = "Check the approvals of a network away from its server.",
    description = {
      "",
      "Reads the file APPROVALS that a server gave, one record to a line, works out every hash again, "
          + "and tells which plan is in effect and who approved it. A record that was changed, left "
          + "out or put elsewhere breaks the chain and is named; the exit code then is 4.",
      "",
      "The last line is the hash of the newest record: compare it with what others were given, for "
          + "only that shows that no record is missing at the end.",
      "",
      "  ./indusco verify approvals.jsonl --plan plans/cic-1940",
      ""
    },
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

  private static final Map<ApprovalRefusal, String> REASONS =
      Map.of(
          ApprovalRefusal.NOT_NEXT, "it does not follow the record before it",
          ApprovalRefusal.ALREADY_PUT, "the plan had been put to the parties already",
          ApprovalRefusal.NOT_PUT, "the plan had not been put to the parties",
          ApprovalRefusal.IN_EFFECT, "the plan had taken effect already",
          ApprovalRefusal.NO_SUCH_PARTY, "the plan was not put to this party",
          ApprovalRefusal.BY_ITS_AUTHOR, "nobody decides on a plan of his own",
          ApprovalRefusal.FOR_TWO_PARTIES, "a person speaks for one party only");

  private final Console console;

  @Parameters(paramLabel = "APPROVALS", description = "File with the records, one to a line.")
  private Path approvals = Path.of("");

  @Option(
      names = "--plan",
      paramLabel = "DIR",
      description = "Folder of a plan, to see whether it is the one that was approved.")
  private @Nullable Path plan;

  /// @param console where to write
  public VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(approvals)) {
      throw new RefusedException(approvals + ": there is no such file.");
    }
    List<ApprovalRecord> records = ChainFile.read(approvals);
    Chain chain;
    try {
      chain = Chain.of(records);
    } catch (BrokenChainException e) {
      console
          .out()
          .println(
              "The chain is broken at record %d: %s."
                  .formatted(e.number(), REASONS.get(e.refusal())));
      return ExitCode.UNSOUND.code();
    }
    chain.ballots().forEach(this::tell);
    boolean approved = plan == null || tellPlan(chain, plan);
    console
        .out()
        .println(
            "%d %s, every hash right. The newest: %s"
                .formatted(
                    records.size(), records.size() == 1 ? "record" : "records", chain.head()));
    return approved ? ExitCode.DONE.code() : ExitCode.UNSOUND.code();
  }

  private void tell(Ballot ballot) {
    console.out().println("Plan " + ballot.plan());
    console
        .out()
        .println(
            ballot.inEffect()
                ? "  in effect since record " + ballot.effective()
                : "  not in effect; still to approve: " + ballot.missing());
    ballot
        .decisions()
        .forEach(
            (person, decision) ->
                console
                    .out()
                    .println(
                        "  %s %s for %s%s"
                            .formatted(
                                person,
                                decision.approves() ? "approves" : "rejects",
                                decision.party(),
                                decision.why().isEmpty() ? "" : ": " + decision.why())));
  }

  private boolean tellPlan(Chain chain, Path folder) throws IOException {
    String hash = KeptPlan.hash(files(folder));
    boolean inEffect = chain.findInEffect().map(ballot -> ballot.plan().equals(hash)).orElse(false);
    console
        .out()
        .println(
            inEffect
                ? "The plan in " + folder + " is the one in effect."
                : "The plan in " + folder + " is not the one in effect; its hash is " + hash);
    return inEffect;
  }

  /// The files of a plan in a folder; those that are made of it, such as the report, are no part.
  private static SortedMap<String, byte[]> files(Path folder) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      throw new RefusedException(folder + ": there is no such folder.");
    }
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path file : listed.filter(VerifyCommand::ofPlan).toList()) {
        files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static boolean ofPlan(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".csv")
        || name.equals("datapackage.json")
        || name.equals("summary.json")
        || name.equals("restart.gz");
  }
}
