package org.indusco.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.app.Knowledge;
import org.indusco.app.KnownGeography;
import org.indusco.app.PlanWish;
import org.indusco.app.Planning;
import org.indusco.bench.peer.Answer;
import org.indusco.bench.peer.Judgement;
import org.indusco.bench.peer.Peer;
import org.indusco.cli.command.RefusedException;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Summary;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.program.Compilation;

/// One planner on one network, in this process.
final class Contest {

  private static final double NANOS = 1e9;
  private static final String VERSION = "bench";

  private Contest() {}

  /// Plans with the planner of this project.
  ///
  /// @param gap at which the coordination ends, as a share of the bound
  /// @throws org.indusco.cli.command.RefusedException when the network has faults
  /// @throws org.indusco.planner.NoPlanException when no plan was found that the checker accepts
  static Measurement indusco(Subject subject, double gap) {
    Network network = subject.network();
    HeapWatch heap = HeapWatch.begin();
    PlanWish fresh =
        new PlanWish(new Knowledge.OfTheFirstDay(), gap, PlanRequest.USUAL_ITERATIONS, 1, VERSION);
    Optional<Plan> made = made(subject);
    long wallBegin = System.nanoTime();
    double cpuBegin = cpu();
    Optional<Plan> former = made.flatMap(plan -> withRestart(plan, subject));
    double reading = cpu() - cpuBegin;
    double waiting = (System.nanoTime() - wallBegin) / NANOS;
    PlanWish wish = former.map(fresh::goingOnFrom).orElse(fresh);
    Way way = new Way();
    Summary summary = Planning.plan(network, "", wish, way).plan().summary();
    return new Measurement(
        subject.title(),
        summary.units(),
        summary.months(),
        former.isPresent() ? Measurement.GOING_ON : Measurement.INDUSCO,
        Measurement.Ending.FINISHED,
        "",
        summary.checked() ? Double.valueOf(summary.value()) : null,
        summary.bound(),
        null,
        way.marks.isEmpty() ? null : Double.valueOf(way.marks.getLast().estimate()),
        reading + summary.cpuSeconds(),
        waiting + summary.wallSeconds(),
        heap.end(),
        summary.iterations(),
        summary.moves(),
        way.marks);
  }

  /// The plan that is gone on from, which who compares plans has read anyway.
  private static Optional<Plan> made(Subject subject) {
    return reading(subject, folder -> Optional.of(PlanFolder.read(folder)));
  }

  /// The same with what it left behind; reading that is a part of planning again.
  private static Optional<Plan> withRestart(Plan plan, Subject subject) {
    return reading(
        subject, folder -> PlanFolder.findRestart(folder, plan.summary()).map(plan::with));
  }

  /// Something that reads of a plan's folder.
  private interface Reading {
    Optional<Plan> from(Path folder) throws IOException, PlanException;
  }

  private static Optional<Plan> reading(Subject subject, Reading reading) {
    if (!(subject instanceof Subject.Changed changed) || changed.former().isEmpty()) {
      return Optional.empty();
    }
    try {
      return reading.from(Path.of(changed.former()));
    } catch (IOException | PlanException e) {
      throw new RefusedException("The former plan cannot be read: " + e.getMessage());
    }
  }

  /// Lets a peer solve the same problem and judges what it finds. Times are those of the peer: from
  /// the problem compiled to its answer.
  static Measurement peer(Subject subject, Peer peer, double cpuSeconds) {
    Network completed = Defaults.complete(subject.network()).network();
    Geography geography = KnownGeography.of(completed, new Knowledge.OfTheFirstDay());
    Compilation compilation = Compilation.of(Ground.of(completed, geography));
    HeapWatch heap = HeapWatch.begin();
    long wallBegin = System.nanoTime();
    double cpuBegin = cpu();
    Answer answer = peer.solve(compilation, cpuSeconds);
    double cpu = cpu() - cpuBegin;
    double wall = (System.nanoTime() - wallBegin) / NANOS;
    Measurement.Memory memory = heap.end();
    Judgement judgement = Judgement.of(completed, geography, compilation, answer);
    return new Measurement(
        subject.word(),
        completed.rows(Cooperative.class).size(),
        completed.settings().months(),
        peer.name(),
        answer.finished() ? Measurement.Ending.FINISHED : Measurement.Ending.NOT_FINISHED,
        answer.finished() ? "" : answer.said(),
        judgement.value(),
        judgement.bound(),
        answer.claimed(),
        null,
        cpu,
        wall,
        memory,
        0,
        judgement.moves(),
        List.of());
  }

  private static double cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / NANOS;
  }

  /// Writes down how the coordination comes nearer.
  private static final class Way implements Progress {

    private final double begin = cpu();
    private final List<Measurement.Mark> marks = new ArrayList<>();

    @Override
    public void report(Phase phase, double value, double bound) {
      if (phase == Phase.COORDINATING) {
        marks.add(new Measurement.Mark(cpu() - begin, value, bound));
      }
    }

    @Override
    public boolean stopped() {
      return false;
    }
  }
}
