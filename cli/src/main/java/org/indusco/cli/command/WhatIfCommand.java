package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.change.Changes;
import org.indusco.app.compare.Comparison;
import org.indusco.exchange.format.RestartFile;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Summary;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `indusco whatif`: plans a changed network and tells what becomes different.
@Command(
    name = "whatif",
    header = "Plan again with something changed, and tell what becomes different.",
    description = {
      "",
      "Takes the plan in the folder PLAN and the network that it was made for, makes the changes that "
          + "the options name, plans again with the same knowledge of dangers, writes the new plan to a "
          + "folder of its own, and tells the difference: value and goals, cooperatives that go another "
          + "way, orders that fare otherwise, costs. A change is known from the first month.",
      "",
      "The search goes on from where that of PLAN ended, and leaves alone what the changes do not "
          + "touch, which takes a part of the time; the new bound is proven anew over everything. Without "
          + "the file restart.gz in PLAN it begins from nothing, which is then said.",
      "",
      "Things may be named by their id or by their name. Every option may be given several times.",
      "",
      "  ./indusco whatif plans/tiny --close Luoyang@1940-09 --order army=+200",
      ""
    },
    mixinStandardHelpOptions = true)
public final class WhatIfCommand implements Callable<Integer> {

  private static final String FROM_NOTHING =
      "Planned from nothing: the former plan left no "
          + RestartFile.FILE
          + ", or nothing of it holds any more.";

  private final Console console;

  @Mixin private FormerPlan former = new FormerPlan();

  @Mixin private ChangeOptions options = new ChangeOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the new plan (default: beside PLAN, as NAME-whatif).")
  private @Nullable Path out;

  @Option(names = "--cold", description = "Plan from nothing, as if there were no former plan.")
  private boolean cold;

  @Mixin private ReportLanguage speech = new ReportLanguage();

  @Mixin private EffortOptions effort = new EffortOptions();

  /// @param console where to write
  public WhatIfCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = out == null ? MadePlan.beside(former.folder(), "whatif") : out;
    requireOther(folder);
    MadePlan made = former.read();
    PlannedNetwork before = made.planned();
    Summary summary = before.plan().summary();
    PlanWish fresh = effort.wish(Knowledge.of(summary.knowing()), summary.seed(), console);
    Changes changes = options.read(before.network());
    Network changed = changes.applyTo(before.network());
    PlanFiles.requireFree(folder);
    PlanWish wish =
        cold ? fresh : fresh.goingOnFrom(MadePlan.withRestart(before.plan(), former.folder()));
    return effort.run(
        console,
        progress -> Planning.plan(changed, summary.inputHash(), wish, progress),
        after -> {
          List<String> words = made.with(changes.words());
          // First what can fail without leaving half a plan behind.
          String report = report(made, changes, after);
          PlanFiles.write(after.plan(), report, folder, made.origin(folder, words));
          console
              .out()
              .print(WhatIfWords.of(changes, before, after, Comparison.of(before, after), folder));
          if (!cold && after.plan().summary().start().equals(Summary.NOTHING)) {
            console.out().println(FROM_NOTHING);
          }
        });
  }

  /// Keeps the plan that the new one is compared with.
  private void requireOther(Path folder) throws IOException {
    if (Files.exists(folder)
        && Files.exists(former.folder())
        && Files.isSameFile(folder, former.folder())) {
      throw new RefusedException(
          folder
              + " holds the plan that the new one is compared with; it would be lost."
              + "\n  Maybe another folder with --out.");
    }
  }

  private String report(MadePlan made, Changes changes, PlannedNetwork after) {
    Language language = speech.language();
    List<String> sentences = new ArrayList<>(made.sentences(language));
    sentences.addAll(changes.sentences(made.planned().network(), language));
    return Reports.html(after, sentences, made.reading().defaults(), language);
  }
}
