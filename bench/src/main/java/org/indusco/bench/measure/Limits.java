package org.indusco.bench.measure;

/// What a peer may use up.
///
/// @param cpuSeconds of all its threads
/// @param megabytes of memory, native code counted; held where the system tells how much it is
public record Limits(double cpuSeconds, long megabytes) {

  /// Usual CPU seconds.
  public static final double USUAL_CPU_SECONDS = 300;

  /// Usual memory.
  public static final long USUAL_MEGABYTES = 12_000;

  /// What the project's comparison grants.
  public static Limits usual() {
    return new Limits(USUAL_CPU_SECONDS, USUAL_MEGABYTES);
  }

  public Limits {
    if (!(cpuSeconds > 0)) {
      throw new IllegalArgumentException("CPU seconds of " + cpuSeconds);
    }
    if (megabytes < 1) {
      throw new IllegalArgumentException("megabytes of " + megabytes);
    }
  }
}
