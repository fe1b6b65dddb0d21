package org.indusco.bench.report;

import java.util.List;
import org.indusco.bench.measure.Timing;

/// How fast the register and its server are.
final class RegisterSection {

  private RegisterSection() {}

  static String text(List<Timing> timings) {
    MarkdownTable table =
        new MarkdownTable(
            2, "what", "how", "times", "per s", "median ms", "p99 ms", "most ms", "aim");
    for (Timing timing : timings) {
      table.row(
          List.of(
              timing.what(),
              timing.how(),
              Figures.whole(timing.times()),
              timing.perSecond() == 0 ? "-" : Figures.decimals(1, timing.perSecond()),
              Figures.decimals(1, timing.median()),
              Figures.decimals(1, timing.p99()),
              Figures.decimals(1, timing.most()),
              timing.aim().isEmpty() ? "-" : timing.aim()));
    }
    return """
        The server is a process of its own over the PostgreSQL that comes with Indusco. Requests \
        and changes come at an even pace, whether or not those before are done, and are timed from \
        when they were due. Simple transactions and the disk are a measure of the machine.

        """
        + table;
  }
}
