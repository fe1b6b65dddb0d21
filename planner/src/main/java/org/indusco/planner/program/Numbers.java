package org.indusco.planner.program;

import java.util.Arrays;

/// Growing arrays of primitive numbers, since a program has millions of them.
public final class Numbers {

  private Numbers() {}

  /// A growing array of doubles.
  public static final class Doubles {
    private double[] values = new double[1024];
    private int size;

    /// Adds a number at the end.
    public void add(double value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    /// How many numbers there are.
    public int size() {
      return size;
    }

    /// The numbers, copied.
    public double[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }

  /// A growing array of ints.
  public static final class Ints {
    private int[] values = new int[1024];
    private int size;

    /// Adds a number at the end.
    public void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    /// How many numbers there are.
    public int size() {
      return size;
    }

    /// The numbers, copied.
    public int[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
