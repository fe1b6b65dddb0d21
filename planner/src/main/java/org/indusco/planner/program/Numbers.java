package org.indusco.planner.program;

import java.util.Arrays;

/// Growing arrays of primitive numbers, since a program has millions of them.
final class Numbers {

  private Numbers() {}

  /// A growing array of doubles.
  static final class Doubles {
    private double[] values = new double[1024];
    private int size;

    void add(double value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    int size() {
      return size;
    }

    double[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }

  /// A growing array of ints.
  static final class Ints {
    private int[] values = new int[1024];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    int[] toArray() {
      return Arrays.copyOf(values, size);
    }
  }
}
