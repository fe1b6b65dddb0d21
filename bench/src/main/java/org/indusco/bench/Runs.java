package org.indusco.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.indusco.bench.measure.Contender;
import org.indusco.bench.measure.Fork;
import org.indusco.bench.measure.Limits;
import org.indusco.bench.measure.Measurement;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Results;
import org.indusco.bench.measure.Subject;

/// Measures runs one after the other, tells each as soon as it has ended, and keeps them all.
final class Runs {

  private final PrintWriter out;
  private final double gap;
  private final Limits limits;
  private final List<Measurement> all = new ArrayList<>();

  /// @param gap how near to the proven bound prices are agreed, as a share
  Runs(PrintWriter out, double gap, Limits limits) {
    this.out = out;
    this.gap = gap;
    this.limits = limits;
    out.println(Results.head());
  }

  Measurement measure(Subject subject, Contender contender) throws IOException {
    Measurement run = Fork.measure(subject, contender, gap, limits);
    all.add(run);
    tell(Results.line(run));
    return run;
  }

  void tell(String line) {
    out.println(line);
    out.flush();
  }

  /// All runs so far, as measured now on this machine.
  Measurements measurements(Measurements.Kind kind) {
    return Measurements.now(kind, limits, all);
  }
}
