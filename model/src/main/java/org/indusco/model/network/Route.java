package org.indusco.model.network;

import java.time.LocalDate;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// A way between two places.
@Table(
    name = "routes",
    absent =
        "depots up to network.route_km apart are joined by cart roads 1.3 times as long as the straight line",
    meaning = "A way between two places.")
public record Route(
    @Column(key = true, required = true, refers = Place.class, meaning = "place at one end")
        String from,
    @Column(key = true, required = true, refers = Place.class, meaning = "place at the other end")
        String to,
    @Column(key = true, byDefault = "cart", meaning = "means of carriage") Mode mode,
    @Column(required = true, unit = "km", min = 0, max = 20000, meaning = "length") double km,
    @Column(
            unit = "days",
            min = 0,
            max = 365,
            otherwise =
                "length / (60 river, 300 rail, 120 road, 30 cart, 28 pack, 25 porter km a day)",
            meaning = "time on the way")
        @Nullable Double days,
    @Column(
            unit = "money per tonne",
            min = 0,
            max = 1e7,
            otherwise =
                "length x network.haulage x (1 river, 1.5 rail, 10 road, 5 cart, 8 pack, 12 porter)",
            meaning = "cost of carriage")
        @Nullable Double cost,
    @Column(
            byDefault = "200",
            unit = "tonnes per month",
            min = 0,
            max = 1e7,
            meaning = "capacity in each direction")
        double tonnes,
    @Column(key = true, meaning = "first day on which it is open") @Nullable LocalDate openFrom,
    @Column(meaning = "day after the last on which it is open") @Nullable LocalDate openTo,
    @Column(byDefault = "yes", meaning = "whether it is used in both directions") boolean bothWays,
    Evidence evidence) {

  /// Means of carriage, with the usual speed in km a day and the cost relative to river boats.
  ///
  /// The relative costs are estimates: no cost of carriage per tonne-km of the time was found.
  public enum Mode {
    RIVER(60, 1),
    RAIL(300, 1.5),
    ROAD(120, 10),
    CART(30, 5),
    PACK(28, 8),
    PORTER(25, 12);

    private final double kmPerDay;
    private final double relativeCost;

    Mode(double kmPerDay, double relativeCost) {
      this.kmPerDay = kmPerDay;
      this.relativeCost = relativeCost;
    }

    /// Time on the way in days for a length in km.
    public double days(double km) {
      return km / kmPerDay;
    }

    /// Cost in money per tonne for a length in km, at a haulage in money per tonne-km.
    public double cost(double km, double haulage) {
      return km * haulage * relativeCost;
    }
  }

  /// Time on the way in days.
  public double travelDays() {
    return days == null ? mode.days(km) : days;
  }

  /// Months between dispatch and receipt: the days on the way in months of 30 days, rounded.
  public int leadMonths() {
    return (int) Math.round(travelDays() / 30);
  }

  /// Cost of carriage in money per tonne, at the network's haulage in money per tonne-km.
  public double costPerTonne(double haulage) {
    return cost == null ? mode.cost(km, haulage) : cost;
  }

  /// The days on which the route is open.
  public Dated open() {
    return new Open(openFrom, openTo);
  }

  private record Open(@Nullable LocalDate from, @Nullable LocalDate to) implements Dated {}
}
