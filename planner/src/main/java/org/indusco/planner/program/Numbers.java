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

    /// The last number.
    public double last() {
      return values[size - 1];
    }

    /// The numbers, copied.
    public double[] toArray() {
      return Arrays.copyOf(values, size);
    }

    /// The numbers themselves, with room behind them; another array once some were added.
    public double[] values() {
      return values;
    }

    /// Forgets all numbers and keeps the room for them.
    public void clear() {
      size = 0;
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

    /// Puts another number in the place of one.
    public void set(int index, int value) {
      values[index] = value;
    }

    /// The last number.
    public int last() {
      return values[size - 1];
    }

    /// The numbers, copied.
    public int[] toArray() {
      return Arrays.copyOf(values, size);
    }

    /// The numbers themselves, with room behind them; another array once some were added.
    public int[] values() {
      return values;
    }

    /// Forgets all numbers and keeps the room for them.
    public void clear() {
      size = 0;
    }
  }
}
