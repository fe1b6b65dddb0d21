package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.change.Change;
import org.indusco.app.change.ChangeException;
import org.indusco.app.change.ChangeReader;
import org.indusco.app.change.Changes;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.indusco.exchange.Reading;
import org.indusco.exchange.format.Origin;
import org.indusco.exchange.format.SummaryFile;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// A plan read back from its folder, with the network that it was made for.
///
/// @param folder of the network, or its workbook
/// @param reading of that network
/// @param planned the plan, with the network as it was planned
/// @param changes that were made to the network before it was planned
record MadePlan(Path folder, Reading reading, PlannedNetwork planned, Changes changes) {

  /// A table that every network has, and no plan.
  private static final String NETWORK = "cooperatives.csv";

  /// Reads a plan and its network.
  ///
  /// @param given folder of the network, or its workbook; null to look where the plan says
  /// @throws RefusedException when one of them cannot be used, or they do not belong together
  static MadePlan read(Path plan, @Nullable Path given) throws IOException {
    if (!Files.isDirectory(plan)) {
      throw new RefusedException(
          "There is no plan in " + plan + ".\n  Maybe plan first: indusco plan NETWORK.");
    }
    if (!Files.exists(plan.resolve(SummaryFile.FILE)) && Files.exists(plan.resolve(NETWORK))) {
      throw new RefusedException(
          plan
              + " is a network, and a plan is wanted. There is no finished plan in "
              + plan
              + ".\n  Maybe plan it first: indusco plan "
              + plan
              + ".");
    }
    try {
      Plan made = PlanFolder.read(plan);
      Optional<Origin> origin = PlanFolder.findOrigin(plan);
      Path folder = given == null ? folder(plan, origin) : given;
      List<String> words = origin.map(Origin::changes).orElse(List.of());
      Reading reading = Networks.sound(folder);
      requireSame(made, reading, plan, folder);
      Network before = Defaults.complete(reading.network()).network();
      Changes changes = changes(before, words, plan);
      Network changed = words.isEmpty() ? reading.network() : changes.applyTo(before);
      PlannedNetwork planned = PlannedNetwork.of(changed, made);
      PlanFolder.requireFits(plan, planned.network());
      return new MadePlan(folder, reading, planned, changes);
    } catch (PlanException e) {
      throw new RefusedException(e.getMessage() + "\n  Maybe plan again: indusco plan NETWORK.");
    }
  }

  /// The plan with what it left behind for planning again, where it did.
  ///
  /// @param plan its folder
  /// @throws RefusedException when the file is there but cannot be used
  static Plan withRestart(Plan made, Path plan) throws IOException {
    try {
      return PlanFolder.findRestart(plan, made.summary()).map(made::with).orElse(made);
    } catch (PlanException e) {
      throw new RefusedException(
          e.getMessage() + "\n  Maybe delete it: what follows is then planned from nothing.");
    }
  }

  /// A folder beside a plan's, called after it.
  static Path beside(Path plan, String what) {
    Path name = plan.toAbsolutePath().normalize().getFileName();
    return plan.resolveSibling((name == null ? "plan" : name.toString()) + "-" + what);
  }

  private static Path folder(Path plan, Optional<Origin> origin) {
    return origin
        .map(known -> Origins.network(known, plan))
        .filter(Files::exists)
        .orElseThrow(
            () ->
                new RefusedException(
                    "The plan in "
                        + plan
                        + (origin.isEmpty()
                            ? " does not say which network it was made for"
                            : " was made for the network "
                                + Origins.network(origin.orElseThrow(), plan)
                                + ", which is not there")
                        + ".\n  Maybe name it with --network NETWORK."));
  }

  private static void requireSame(Plan made, Reading reading, Path plan, Path folder) {
    if (!made.summary().inputHash().equals(reading.hash())) {
      throw new RefusedException(
          "The network "
              + folder
              + " is not the one that the plan in "
              + plan
              + " was made for: its files are others, or were changed since.\n"
              + "  Maybe plan it again, or name the right one with --network NETWORK.");
    }
  }

  /// The changes as a report tells them, a sentence each.
  List<String> sentences(Language language) {
    return changes.sentences(Defaults.complete(reading.network()).network(), language);
  }

  private static Changes changes(Network before, List<String> words, Path plan) {
    List<Change> changes = new ArrayList<>();
    Network changed = before;
    for (String each : words) {
      try {
        Change change = new ChangeReader(changed).read(each);
        changes.add(change);
        changed = change.applyTo(changed);
      } catch (ChangeException e) {
        throw new RefusedException(
            "The plan in " + plan + " was made for a changed network: " + e.getMessage() + ".");
      }
    }
    return new Changes(changes);
  }

  /// The origin of a plan of this network with changes, all of them in words.
  Origin origin(Path target, List<String> all) {
    return Origins.of(folder, target, all);
  }

  /// The words of earlier changes and more.
  List<String> with(List<String> more) {
    List<String> all = new ArrayList<>(changes.words());
    all.addAll(more);
    return all;
  }
}
