package org.indusco.model.network;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// A customer's ask for a quantity of a good.
@Table(
    name = "orders",
    meaning =
        "A customer's ask for a quantity of a good, to be delivered at depots in a window of months. Orders or demand must be there.")
public record Order(
    @Column(key = true, required = true, meaning = "id") String id,
    @Column(meaning = "name") String name,
    @Column(meaning = "name in Chinese") String nameZh,
    @Column(name = "class", byDefault = "civil", meaning = "class") OrderClass orderClass,
    @Column(required = true, refers = Good.class, meaning = "good") String good,
    @Column(
            refers = Depot.class,
            otherwise = "every depot",
            meaning = "depots at which it can be delivered, parted by ;")
        List<String> depots,
    @Column(required = true, unit = "units", min = 0, max = 1e9, meaning = "quantity")
        double quantity,
    @Column(
            unit = "money per unit",
            min = 0,
            max = 1e9,
            otherwise = "the good's reference value",
            meaning = "value of a unit delivered in time")
        @Nullable Double value,
    @Column(
            byDefault = "0",
            unit = "units",
            min = 0,
            max = 1e9,
            meaning =
                "floor: how much of the quantity is wanted before all else; a floor for a whole class is one on each of its orders")
        double floor,
    @Column(
            unit = "money per unit",
            min = 0,
            max = 1e9,
            otherwise = "the value of a unit in time, so that it counts double",
            meaning =
                "what a unit of the floor counts beyond its value, in whatever month of the window it comes")
        @Nullable Double floorValue,
    @Column(otherwise = "the first month of the horizon", meaning = "first month of delivery")
        @Nullable YearMonth release,
    @Column(otherwise = "the last month of the horizon", meaning = "month by whose end it is due")
        @Nullable YearMonth due,
    @Column(otherwise = "the due month", meaning = "last month in which it is still taken")
        @Nullable YearMonth latest,
    @Column(
            byDefault = "0.05",
            unit = "share per month",
            min = 0,
            max = 1,
            meaning = "how much of its value a unit loses with each month after the due month")
        double lateDiscount,
    @Column(meaning = "unit of measure; when given it must be that of the good") String unit,
    Evidence evidence) {

  /// For whom an order is.
  public enum OrderClass {
    ARMY,
    GUERRILLA,
    CIVIL
  }

  public Order {
    depots = List.copyOf(depots);
  }

  /// An order without a floor.
  public Order(
      String id,
      String name,
      String nameZh,
      OrderClass orderClass,
      String good,
      List<String> depots,
      double quantity,
      @Nullable Double value,
      @Nullable YearMonth release,
      @Nullable YearMonth due,
      @Nullable YearMonth latest,
      double lateDiscount,
      String unit,
      Evidence evidence) {
    this(
        id,
        name,
        nameZh,
        orderClass,
        good,
        depots,
        quantity,
        value,
        0,
        null,
        release,
        due,
        latest,
        lateDiscount,
        unit,
        evidence);
  }

  /// What a unit of the floor counts beyond its value, in money.
  ///
  /// @param reference the good's reference value, in money per unit
  public double bonus(double reference) {
    double inTime = value == null ? reference : value;
    return floorValue == null ? inTime : floorValue;
  }

  /// The same for another quantity, of which no more is a floor than there is.
  public Order asking(double otherQuantity) {
    return with(otherQuantity, Math.min(floor, otherQuantity));
  }

  /// What is left of it after so much was delivered, which counts for the floor first.
  public Order rest(double delivered) {
    return with(Math.max(0, quantity - delivered), Math.max(0, floor - delivered));
  }

  private Order with(double otherQuantity, double otherFloor) {
    return new Order(
        id,
        name,
        nameZh,
        orderClass,
        good,
        depots,
        otherQuantity,
        value,
        otherFloor,
        floorValue,
        release,
        due,
        latest,
        lateDiscount,
        unit,
        evidence);
  }
}
