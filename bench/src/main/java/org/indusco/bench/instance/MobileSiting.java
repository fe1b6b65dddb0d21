package org.indusco.bench.instance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A problem of mobile units: alike, they move between sites from period to period, make goods
/// there and serve customers; what is not served costs a penalty.
///
/// @param name of the problem
/// @param start site at which a unit begins, by unit, from 0
/// @param room units that fit, by site
/// @param moving cost, by site left and site gone to; a move takes no time
/// @param operating cost of a unit at work, by period and site
/// @param output units a period that one unit makes, by good, of all goods together
/// @param shipping cost a unit, by good, site and customer
/// @param demand units, by good, period and customer
/// @param penalty cost of a unit not served, by good and customer
public record MobileSiting(
    String name,
    int[] start,
    int[] room,
    double[][] moving,
    double[][] operating,
    double[] output,
    double[][][] shipping,
    double[][][] demand,
    double[][] penalty) {

  /// Reads the JSON of a problem.
  ///
  /// @throws InstanceException when something is missing, no number, or of the wrong length
  static MobileSiting read(String fallbackName, String text) throws InstanceException {
    Fields fields = new Fields(fallbackName, JsonReader.object(fallbackName, text));
    int sites = fields.count("sites");
    int customers = fields.count("customers");
    int periods = fields.count("periods");
    int units = fields.count("units");
    int goods = fields.count("goods");
    int[] start = whole(fields.vector("initial_site", units));
    for (int site : start) {
      if (site < 0 || site >= sites) {
        throw new InstanceException(fallbackName + ": initial_site names no site: " + site + ".");
      }
    }
    return new MobileSiting(
        fallbackName,
        start,
        whole(fields.vector("site_unit_limit", sites)),
        fields.matrix("move_cost", sites, sites),
        fields.matrix("operate_cost", periods, sites),
        fields.vector("unit_output", goods),
        fields.cube("ship_cost", goods, sites, customers),
        fields.cube("demand", goods, periods, customers),
        fields.matrix("shortfall_penalty", goods, customers));
  }

  /// The same with no penalty above a cap.
  MobileSiting capped(double cap) {
    double[][] less = new double[penalty.length][];
    for (int g = 0; g < less.length; g++) {
      less[g] = Arrays.stream(penalty[g]).map(each -> Math.min(each, cap)).toArray();
    }
    return new MobileSiting(name, start, room, moving, operating, output, shipping, demand, less);
  }

  /// The greatest penalty.
  double dearest() {
    return Arrays.stream(penalty).flatMapToDouble(Arrays::stream).max().orElse(0);
  }

  /// What a unit of a good usually costs to make and send: carriage and work as they are on
  // average.
  double usualCost(int good) {
    double work = mean(Arrays.stream(operating)) / output[good];
    return mean(Arrays.stream(shipping[good])) + work;
  }

  private static double mean(Stream<double[]> figures) {
    return figures.flatMapToDouble(Arrays::stream).average().orElse(0);
  }

  int sites() {
    return room.length;
  }

  int periods() {
    return operating.length;
  }

  int goods() {
    return output.length;
  }

  int customers() {
    return penalty[0].length;
  }

  private static int[] whole(double[] numbers) {
    int[] whole = new int[numbers.length];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = (int) Math.rint(numbers[i]);
    }
    return whole;
  }

  /// Members of the object, of the lengths they should have.
  private record Fields(String name, Map<String, Object> members) {

    private static final int MOST = 100_000;

    int count(String field) throws InstanceException {
      if (members.get(field) instanceof Double number && number >= 1 && number <= MOST) {
        return (int) Math.rint(number);
      }
      throw unfit(field, "a number of at least 1");
    }

    double[] vector(String field, int length) throws InstanceException {
      return vector(field, members.get(field), length);
    }

    double[][] matrix(String field, int rows, int length) throws InstanceException {
      return matrix(field, members.get(field), rows, length);
    }

    double[][][] cube(String field, int layers, int rows, int length) throws InstanceException {
      List<?> list = list(field, members.get(field), layers);
      double[][][] cube = new double[layers][][];
      for (int i = 0; i < layers; i++) {
        cube[i] = matrix(field, list.get(i), rows, length);
      }
      return cube;
    }

    private double[][] matrix(String field, @Nullable Object value, int rows, int length)
        throws InstanceException {
      List<?> list = list(field, value, rows);
      double[][] matrix = new double[rows][];
      for (int i = 0; i < rows; i++) {
        matrix[i] = vector(field, list.get(i), length);
      }
      return matrix;
    }

    private double[] vector(String field, @Nullable Object value, int length)
        throws InstanceException {
      List<?> list = list(field, value, length);
      double[] vector = new double[length];
      for (int i = 0; i < length; i++) {
        if (!(list.get(i) instanceof Double number && number >= 0)) {
          throw unfit(field, "numbers of at least 0");
        }
        vector[i] = number;
      }
      return vector;
    }

    private List<?> list(String field, @Nullable Object value, int length)
        throws InstanceException {
      if (value instanceof List<?> list && list.size() == length) {
        return list;
      }
      throw unfit(field, "a list of " + length);
    }

    private InstanceException unfit(String field, String wanted) {
      return new InstanceException(name + ": " + field + " should have " + wanted + ".");
    }
  }
}
