package org.indusco.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.indusco.bench.measure.Contender;
import org.indusco.bench.measure.Limits;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Subject;
import org.indusco.bench.peer.Peer;
import org.indusco.bench.peer.Peers;
import org.indusco.bench.synthetic.Size;
import org.indusco.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `indusco bench planner`: what the planner and its peers need and reach on networks.
@Command(
    name = "planner",
    header = "Plan networks and measure time, memory, value and bound.",
    description = {
      "",
      "Each network is planned in a fresh Java process, one after the other, so that neither warm "
          + "code nor another network's memory helps or harms it. Times are those of planning, "
          + "from the network read to the plan checked; for a peer, from the same problem given "
          + "as one program to its answer.",
      "",
      "live MB is the largest heap still in use right after a garbage collection, heap MB counts "
          + "garbage, all MB is the whole process with native code. A peer's bound is that "
          + "certified by this project's oracle at the peer's own prices; its value is that of "
          + "its plan after this project's repair and checker. Each ends with ended: finished, "
          + "or not finished within its limits, or not run.",
      ""
    },
    mixinStandardHelpOptions = true)
final class PlannerCommand implements Callable<Integer> {

  private static final List<String> NO_PEERS = List.of("none");
  private static final List<String> ALL_PEERS = List.of("all");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--networks",
      paramLabel = "DIR",
      split = ",",
      description = "Folders of networks, parted by commas.")
  private List<Path> networks = new ArrayList<>();

  @Option(
      names = "--sizes",
      paramLabel = "SIZE",
      split = ",",
      description =
          "Sizes of generated networks, parted by commas: S (60 units), M (300), L (1,800), LT "
              + "(1,800 over 48 months), L3 and XL (30,000); or one of them with other numbers "
              + "of units and months, such as L-600x12.")
  private List<String> sizes = new ArrayList<>();

  @Option(
      names = "--seeds",
      paramLabel = "SEED",
      split = ",",
      defaultValue = "1",
      description = "Seeds of generated networks, parted by commas (default: ${DEFAULT-VALUE}).")
  private List<Long> seeds = new ArrayList<>();

  @Option(
      names = "--peers",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "none",
      description = "none, all, or names of peers, parted by commas (default: ${DEFAULT-VALUE}).")
  private List<String> peers = new ArrayList<>();

  @Mixin private Effort effort = new Effort();

  @Mixin private PeerLimits peerLimits = new PeerLimits();

  @Mixin private JsonFile json = new JsonFile();

  @Override
  public Integer call() throws IOException {
    List<Subject> subjects = subjects();
    if (subjects.isEmpty()) {
      throw usage("There is nothing to plan. Maybe --networks examples/tiny.");
    }
    List<Contender> contenders = contenders();
    double gap = effort.gap();
    Limits limits = peerLimits.limits();
    Runs runs = new Runs(spec.commandLine().getOut(), gap, limits);
    for (Subject subject : subjects) {
      for (Contender contender : contenders) {
        runs.measure(subject, contender);
      }
    }
    json.write(runs.measurements(Measurements.Kind.PLANNER));
    return ExitCode.DONE.code();
  }

  private List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    networks.forEach(folder -> subjects.add(new Subject.Folder(folder)));
    for (String name : sizes) {
      Size size = SizeNames.require(spec, "--sizes", name);
      seeds.forEach(seed -> subjects.add(new Subject.Generated(size, seed)));
    }
    return subjects;
  }

  private List<Contender> contenders() {
    List<Contender> contenders = new ArrayList<>(List.of(Contender.indusco()));
    List<String> all = Peers.all().stream().map(Peer::name).toList();
    List<String> asked = peers.equals(NO_PEERS) ? List.of() : peers.equals(ALL_PEERS) ? all : peers;
    for (String name : asked) {
      if (!all.contains(name)) {
        throw usage(
            "--peers: there is no peer "
                + name
                + ". Maybe all, none, or some of "
                + String.join(", ", all)
                + ".");
      }
      contenders.add(new Contender(name));
    }
    return contenders;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
