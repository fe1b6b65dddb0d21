package org.indusco.bench.speed;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The loops that are timed: two of the engine, and two that show what the machine can do.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Loops {

  /// The engine on a network.
  @State(Scope.Benchmark)
  public static class OnNetwork {

    /// Size of the network.
    @Param("S")
    public String size = "S";

    private Engine engine = Engine.on("S-2x2");

    /// Compiles the network.
    @Setup(Level.Trial)
    public void compile() {
      engine = Engine.on(size);
    }
  }

  /// Arrays far larger than any cache.
  @State(Scope.Benchmark)
  public static class Memory {

    /// Numbers in each of three arrays.
    static final int COUNT = 1 << 23;

    private final double[] a = new double[COUNT];
    private final double[] b = new double[COUNT];
    private final double[] c = new double[COUNT];

    /// Fills them.
    @Setup(Level.Trial)
    public void fill() {
      Arrays.fill(b, 1);
      Arrays.fill(c, 2);
    }
  }

  /// Arrays that stay in the nearest cache.
  @State(Scope.Benchmark)
  public static class Cache {

    /// Numbers in each of three arrays.
    static final int COUNT = 1 << 10;

    /// How often they are gone through.
    static final int ROUNDS = 64;

    private final double[] a = new double[COUNT];
    private final double[] b = new double[COUNT];
    private final double[] c = new double[COUNT];

    /// Fills them.
    @Setup(Level.Trial)
    public void fill() {
      Arrays.fill(b, 0.5);
      Arrays.fill(c, 0.25);
    }
  }

  /// One appraisal by the oracle.
  @Benchmark
  public double appraisal(OnNetwork on) {
    return on.engine.appraise();
  }

  /// Steps of the coordination.
  @Benchmark
  @OperationsPerInvocation(Engine.STEPS)
  public double step(OnNetwork on) {
    return on.engine.step();
  }

  /// a = b + s c over memory: 24 bytes for each number.
  @Benchmark
  @OperationsPerInvocation(Memory.COUNT)
  public double[] triad(Memory memory) {
    for (int i = 0; i < Memory.COUNT; i++) {
      memory.a[i] = memory.b[i] + 3 * memory.c[i];
    }
    return memory.a;
  }

  /// a = a b + c within a cache: 2 operations for each number.
  @Benchmark
  @OperationsPerInvocation(Cache.COUNT * Cache.ROUNDS)
  public double[] arithmetic(Cache cache) {
    for (int round = 0; round < Cache.ROUNDS; round++) {
      for (int i = 0; i < Cache.COUNT; i++) {
        cache.a[i] = Math.fma(cache.a[i], cache.b[i], cache.c[i]);
      }
    }
    return cache.a;
  }
}
