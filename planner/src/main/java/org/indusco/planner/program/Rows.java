package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Good;
import org.indusco.planner.ground.Ground;

/// Where each balance stands among the rows.
///
/// First come the rows that units take part in by being present, in families (a crew of an
/// industry, labour of a skill, ...) of depots times months, months innermost, so that the worth of
/// a stay is the difference of two prefix sums. Then come the balances of goods and loans.
public final class Rows {

  private final int months;
  private final int depots;
  private final int goods;
  private final int industries;
  private final int skills;
  private final int[] equipmentOfGood;
  private final List<Integer> equipment = new ArrayList<>();
  private final int presence;

  Rows(Ground ground) {
    months = ground.months;
    // A network without depots has the rows of one, so that every family has a first row.
    depots = Math.max(1, ground.depots.size());
    goods = ground.goods.size();
    industries = ground.industries.size();
    skills = ground.skills.size();
    equipmentOfGood = new int[goods];
    for (int g = 0; g < goods; g++) {
      boolean durable = ground.goods.get(g).kind() == Good.Kind.EQUIPMENT;
      equipmentOfGood[g] = durable ? equipment.size() : -1;
      if (durable) {
        equipment.add(g);
      }
    }
    presence = (industries + 2 * skills + equipment.size()) * depots * months;
  }

  /// Number of families of presence rows.
  public int families() {
    return industries + 2 * skills + equipment.size();
  }

  /// Number of presence rows; they are the rows from 0.
  public int presence() {
    return presence;
  }

  /// Number of presence rows that hold crews; they are the rows from 0.
  public int crews() {
    return industries * depots * months;
  }

  /// Number of all rows.
  public int count() {
    return presence + 2 * depots * goods * months + depots * months;
  }

  /// The family of crews of an industry.
  public int crewFamily(int industry) {
    return industry;
  }

  /// The family of labour of a skill: what is left when refugees and refugee members are placed.
  public int labourFamily(int skill) {
    return industries + skill;
  }

  /// The family of labour of a skill that is not that of refugees.
  public int othersFamily(int skill) {
    return industries + skills + skill;
  }

  /// The family of a durable good.
  public int equipmentFamily(int good) {
    return industries + 2 * skills + equipmentOfGood[good];
  }

  /// Whether a good is equipment.
  public boolean isEquipment(int good) {
    return equipmentOfGood[good] >= 0;
  }

  /// The goods that are equipment.
  public List<Integer> equipment() {
    return List.copyOf(equipment);
  }

  /// The presence row of a family at a depot in a month.
  public int row(int family, int depot, int month) {
    return (family * depots + depot) * months + month;
  }

  /// Balance of a good at a depot in a month: use <= opening stock + made + bought + received.
  public int material(int depot, int good, int month) {
    return presence + (depot * goods + good) * months + month;
  }

  /// The same before short carriage: sent on short routes <= opening stock + made + bought +
  /// received on long routes. A good thus crosses at most one short route in a month.
  public int before(int depot, int good, int month) {
    return material(depot, good, month) + depots * goods * months;
  }

  /// Loans used at a depot in a month <= lent.
  public int loan(int depot, int month) {
    return presence + 2 * depots * goods * months + depot * months + month;
  }

  /// Number of months.
  public int months() {
    return months;
  }

  /// Number of depots, at least 1.
  public int depots() {
    return depots;
  }
}
