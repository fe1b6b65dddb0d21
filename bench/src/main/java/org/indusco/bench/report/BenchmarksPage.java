package org.indusco.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.bench.measure.Limits;
import org.indusco.bench.measure.Machine;
import org.indusco.bench.measure.Measurement;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Results;
import org.indusco.bench.peer.Peer;
import org.indusco.bench.peer.Peers;

/// The page of benchmarks as Markdown, with its chart.
///
/// @param markdown of the page
/// @param chart of growth as SVG; empty when growth was not measured
public record BenchmarksPage(String markdown, String chart) {

  /// Makes the page of some files of measurements.
  ///
  /// @param chartName by which the page names its chart
  public static BenchmarksPage of(List<Measurements> files, String chartName) {
    StringBuilder page = new StringBuilder();
    page.append("# Benchmarks\n\n");
    page.append(
        "Made by `indusco bench report` from the files of measurements beside it; nothing here is "
            + "typed by hand.\n");
    String chart = "";
    for (Measurements file : files) {
      switch (file.kind()) {
        case PLANNER -> page.append(planner(file));
        case GROWTH -> {
          List<Curve> curves = GrowthSection.curves(file.measurements());
          page.append("\n## How it grows\n\n").append(madeOn(file));
          page.append(GrowthSection.text(file.measurements(), curves, chartName));
          chart = Chart.svg(curves, "CPU seconds");
        }
        case SPEED -> {
          page.append("\n## How far from the machine's limits\n\n").append(madeOn(file));
          page.append(SpeedSection.text(file.speeds()));
        }
        case REPLAN -> {
          page.append("\n## Planning again\n\n").append(madeOn(file));
          page.append(ReplanSection.text(file.measurements()));
        }
        case REGISTER -> {
          page.append("\n## The register\n\n").append(madeOn(file));
          page.append(RegisterSection.text(file.timings()));
        }
        case BROWSER -> {
          page.append("\n## The pages in a browser\n\n").append(madeOn(file));
          page.append(BrowserSection.text(file.readings()));
        }
      }
    }
    return new BenchmarksPage(page.toString(), chart);
  }

  private static String planner(Measurements file) {
    Map<String, List<Measurement>> byNetwork = new LinkedHashMap<>();
    for (Measurement measurement : file.measurements()) {
      byNetwork.computeIfAbsent(measurement.network(), none -> new ArrayList<>()).add(measurement);
    }
    List<Comparison> comparisons = new ArrayList<>();
    byNetwork.forEach((network, runs) -> comparisons.add(new Comparison(network, runs)));
    return "\n## The planner and its peers\n\n"
        + madeOn(file)
        + limits(file.limits())
        + peers(file.measurements())
        + "\n### What each reached\n\n"
        + reached(comparisons)
        + "\n### Against one another\n\n"
        + """
        A bound is reached when it is within 0.1 % of the best certified bound of all runs on the \
        network. "Times indusco" holds the CPU seconds to there against those of this planner; \
        "> 9" means that the run had used 9 times as much when it ended and was not there.

        """
        + against(comparisons);
  }

  private static String madeOn(Measurements file) {
    Machine machine = file.machine();
    return "Measured on %s: %s, %d cores, %d GiB of memory, %s, Java %s.\n\n"
        .formatted(
            file.date(),
            machine.processor(),
            machine.cores(),
            machine.gibibytes(),
            machine.system(),
            machine.java());
  }

  private static String limits(Limits limits) {
    return """
        Each run has a Java process of its own. A peer gets the planner's own program as one \
        aggregated compact model, at most %s CPU seconds (kept by the clock for each of its threads, so \
        that it gets fewer on a busy machine) and %s MB of memory. Its bound is the one \
        that this project's oracle certifies at the peer's own duals; its value is that of its plan \
        after this project's repair and checker. "Claimed" is what the peer says its bound is. \
        Live heap is the largest still in use right after a garbage collection; the process counts \
        native code, too.

        """
        .formatted(Figures.decimals(0, limits.cpuSeconds()), Figures.whole(limits.megabytes()));
  }

  private static String peers(List<Measurement> measurements) {
    StringBuilder list = new StringBuilder();
    for (Peer peer : Peers.all()) {
      if (measurements.stream().anyMatch(run -> run.by().equals(peer.name()))) {
        list.append("- `").append(peer.name()).append("`: ").append(peer.description());
        list.append(".\n");
      }
    }
    return list.toString();
  }

  private static String reached(List<Comparison> comparisons) {
    MarkdownTable table =
        new MarkdownTable(
            2,
            "network",
            "by",
            "units x months",
            "value",
            "bound",
            "claimed",
            "gap %",
            "LP estimate",
            "CPU s",
            "wall s",
            "live heap MB",
            "heap with garbage MB",
            "process MB",
            "steps",
            "moves",
            "ended");
    for (Comparison comparison : comparisons) {
      for (Measurement run : comparison.runs()) {
        table.row(
            List.of(
                run.network(),
                run.by(),
                run.units() == 0 ? "-" : Figures.whole(run.units()) + " x " + run.months(),
                Figures.decimals(0, run.value()),
                Figures.decimals(0, run.bound()),
                Figures.decimals(0, run.claimed()),
                Figures.decimals(3, run.gapPercent()),
                Figures.decimals(0, run.estimate()),
                Figures.decimals(1, run.cpuSeconds()),
                Figures.decimals(1, run.wallSeconds()),
                Figures.whole(Math.round(run.memory().live())),
                Figures.whole(Math.round(run.memory().heap())),
                Figures.whole(Math.round(run.memory().process())),
                Figures.whole(run.iterations()),
                run.value() == null ? "-" : Integer.toString(run.moves()),
                Results.ending(run)));
      }
    }
    return table.toString();
  }

  private static String against(List<Comparison> comparisons) {
    MarkdownTable table =
        new MarkdownTable(
            2,
            "network",
            "by",
            "bound above the best %",
            "value below the best bound %",
            "CPU s until the bound is reached",
            "times indusco");
    for (Comparison comparison : comparisons) {
      for (Measurement run : comparison.runs()) {
        table.row(
            List.of(
                run.network(),
                run.by(),
                Figures.decimals(3, comparison.boundAbove(run)),
                Figures.decimals(3, comparison.valueBelow(run)),
                Figures.decimals(1, comparison.cpuToNear(run)),
                comparison.timesIndusco(run)));
      }
    }
    return table.toString();
  }
}
