package org.indusco.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.change.Change;
import org.indusco.app.change.ChangeException;
import org.indusco.app.change.ChangeReader;
import org.indusco.app.change.Changes;
import org.indusco.exchange.fault.Near;
import org.indusco.model.network.Network;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options that change a network, each as often as wanted.
final class ChangeOptions {

  private static final String MONTHS =
      " Months: @1941-03 from then on, @1941-03..1941-05 with both; none for always.";

  private static final String AMOUNT = " AMOUNT is 300, +50, -50 or 80%%.";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--close",
      paramLabel = "PLACE[@MONTHS]",
      description = "A place falls: nothing can stand there." + MONTHS)
  private List<String> close = new ArrayList<>();

  @Option(
      names = "--lose-depot",
      paramLabel = "DEPOT[@MONTH]",
      description = "A depot is lost with its stock, its town is not.")
  private List<String> loseDepot = new ArrayList<>();

  @Option(
      names = "--cut-route",
      paramLabel = "PLACE:PLACE[@MONTHS]",
      description = "All ways between two neighbouring places are cut, in both directions.")
  private List<String> cutRoute = new ArrayList<>();

  @Option(
      names = "--order",
      paramLabel = "ORDER=AMOUNT",
      description = "An order is for another quantity." + AMOUNT)
  private List<String> order = new ArrayList<>();

  @Option(
      names = "--labour",
      paramLabel = "DEPOT:SKILL=AMOUNT[@MONTHS]",
      description = "Other labour beside the members, in worker-months a month.")
  private List<String> labour = new ArrayList<>();

  @Option(
      names = "--supply",
      paramLabel = "DEPOT:GOOD=AMOUNT[@MONTHS]",
      description = "Another quantity of a good can be bought a month.")
  private List<String> supply = new ArrayList<>();

  @Option(
      names = "--premises",
      paramLabel = "PLACE=AMOUNT",
      description = "A place has room for another number of cooperatives.")
  private List<String> premises = new ArrayList<>();

  @Option(
      names = "--pin",
      paramLabel = "UNIT:PLACE[@MONTHS]",
      description = "A cooperative works at a place, whatever the plan would do.")
  private List<String> pin = new ArrayList<>();

  @Option(
      names = "--goal",
      paramLabel = "GOAL=AMOUNT",
      description =
          "Another weight of a goal: enemy_goods, army_guerrilla, refugees or post_war, also called"
              + " market, army, employment and base.")
  private List<String> goal = new ArrayList<>();

  @Option(
      names = "--zone",
      paramLabel = "STATUS:AREA[:NAME][@MONTHS]",
      description =
          "A zone is occupied, contested, bombed, guerrilla or rear. AREA is a circle such as"
              + " Baoji+80km, or corners as longitude,latitude parted by /, such as"
              + " 107.1,34.3/108,34.5/107.6,33.9.")
  private List<String> zone = new ArrayList<>();

  /// The changes asked for.
  ///
  /// @param completed the network to be changed, with its defaults filled in
  /// @throws ParameterException when one cannot be read or made, or there is none
  Changes read(Network completed) {
    Map<String, List<String>> asked = new LinkedHashMap<>();
    asked.put("close", close);
    asked.put("lose-depot", loseDepot);
    asked.put("cut-route", cutRoute);
    asked.put("order", order);
    asked.put("labour", labour);
    asked.put("supply", supply);
    asked.put("premises", premises);
    asked.put("pin", pin);
    asked.put("goal", goal);
    asked.put("zone", zone);
    List<Change> changes = new ArrayList<>();
    Network changed = completed;
    for (Map.Entry<String, List<String>> kind : asked.entrySet()) {
      for (String words : kind.getValue()) {
        try {
          Change change = new ChangeReader(changed).read(kind.getKey() + " " + words);
          changed = change.applyTo(changed);
          changes.add(change);
        } catch (ChangeException e) {
          throw refused(kind.getKey(), e);
        }
      }
    }
    if (changes.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Nothing is to be changed. Maybe --close PLACE@1941-03.");
    }
    return new Changes(changes);
  }

  private ParameterException refused(String kind, ChangeException cause) {
    String guess = Near.maybe(cause.word(), cause.known());
    return new ParameterException(
        spec.commandLine(),
        "--" + kind + ": " + cause.getMessage() + "." + (guess.isEmpty() ? "" : " " + guess));
  }
}
