package org.indusco.bench.report;

import java.util.List;
import org.indusco.bench.measure.Speed;

/// How far the engine's loops are from what the machine can do.
final class SpeedSection {

  private static final double PERCENT = 100;
  private static final double NANOS_PER_MICRO = 1000;

  private SpeedSection() {}

  static String text(List<Speed> speeds) {
    Speed triad = find(speeds, "triad");
    Speed arithmetic = find(speeds, "arithmetic");
    MarkdownTable table =
        new MarkdownTable(
            2,
            "loop",
            "size",
            "µs",
            "kB at least",
            "operations at least",
            "GB/s",
            "% of triad",
            "Gop/s",
            "% of arithmetic");
    for (Speed speed : speeds) {
      table.row(
          List.of(
              speed.loop(),
              speed.size().isEmpty() ? "-" : speed.size(),
              Figures.decimals(speed.size().isEmpty() ? 4 : 1, speed.nanos() / NANOS_PER_MICRO),
              Figures.decimals(1, speed.bytes() / 1000.0),
              Figures.whole(speed.operations()),
              Figures.decimals(2, speed.gigabytesPerSecond()),
              Figures.decimals(
                  1, PERCENT * speed.gigabytesPerSecond() / triad.gigabytesPerSecond()),
              Figures.decimals(2, speed.gigaOperationsPerSecond()),
              Figures.decimals(
                  1,
                  PERCENT
                      * speed.gigaOperationsPerSecond()
                      / arithmetic.gigaOperationsPerSecond())));
    }
    return """
        Timed by JMH. `triad` goes through arrays larger than any cache and shows the bandwidth of \
        the memory to one thread; `arithmetic` multiplies and adds within the nearest cache and \
        shows what one thread can reckon. A step of the coordination and an appraisal by the \
        oracle are held against both by the least that they must move and do; small networks fit \
        into caches and so can be faster than the memory. The appraisal uses all cores.

        """
        + table;
  }

  private static Speed find(List<Speed> speeds, String loop) {
    return speeds.stream()
        .filter(speed -> speed.loop().equals(loop))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no " + loop + " among the speeds"));
  }
}
