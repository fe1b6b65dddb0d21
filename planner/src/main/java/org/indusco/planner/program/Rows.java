package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Good;
import org.indusco.model.network.StockTarget;
import org.indusco.model.network.Training;
import org.indusco.planner.ground.Ground;

/// Where each balance stands among the rows.
///
/// All rows of a depot in a month stand together, and the months of a depot follow one another:
/// first the rows that units take part in by being present, one for each family (a crew of an
/// industry, labour of a skill, ...), then the balances of all goods, then the same before short
/// carriage, then loans by class. What is decided at a depot in a month touches neighbouring
/// memory, and what is decided for all goods alike touches a run of rows. Behind the rows of depots
/// and months stand those of others, those of a sort together: premises of the places that have
/// room for so many units only, then stock targets, then pools of labour that learn.
public final class Rows {

  private final int months;
  private final int depots;
  private final int goods;
  private final int industries;
  private final int skills;
  private final int[] equipmentOfGood;
  private final List<Integer> equipment = new ArrayList<>();
  private final int families;
  private final int width;
  private final int loans;
  private final List<Integer> schooled;
  private final int premises;
  private final int targets;
  private final int learners;
  private int count;

  /// @param loanClasses how many classes of loans there are
  Rows(Ground ground, int loanClasses) {
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
    families = industries + 2 * skills + equipment.size();
    width = families + 2 * goods + loanClasses;
    loans = loanClasses;
    schooled =
        ground.network.rows(Training.class).stream()
            .map(
                row ->
                    ground.pools.pool(
                        ground.depots.number(row.depot()), ground.skills.number(row.skill())))
            .distinct()
            .toList();
    count = depots * months * width;
    premises = behind(ground.premises.size() * months);
    targets = behind(ground.network.rows(StockTarget.class).size());
    learners = behind(schooled.size());
  }

  /// Sets rows of a sort aside behind all others, and answers with the first of them.
  private int behind(int rows) {
    int first = count;
    count += rows;
    return first;
  }

  /// Number of families of presence rows.
  public int families() {
    return families;
  }

  /// Number of families that are crews; they are the first.
  public int crewFamilies() {
    return industries;
  }

  /// Number of all rows.
  public int count() {
    return count;
  }

  /// The first row of a depot in a month, which is that of its first family.
  public int cell(int depot, int month) {
    return (depot * months + month) * width;
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
    return cell(depot, month) + family;
  }

  /// Balance of a good at a depot in a month: use <= opening stock + made + bought + received.
  public int material(int depot, int good, int month) {
    return cell(depot, month) + families + good;
  }

  /// Whether a row is the balance of a good at a depot in a month.
  public boolean isMaterial(int row) {
    int place = row % width - families;
    return row < premises && place >= 0 && place < goods;
  }

  /// The same before short carriage: sent on short routes <= opening stock + made + bought +
  /// received on long routes. A good thus crosses at most one short route in a month.
  public int before(int depot, int good, int month) {
    return material(depot, good, month) + goods;
  }

  /// Loans of a class used at a depot in a month <= lent.
  public int loan(int loanClass, int depot, int month) {
    return cell(depot, month) + width - loans + loanClass;
  }

  /// The class of loans that a row of loans counts.
  public int loanClassOf(int row) {
    return row % width - (width - loans);
  }

  /// The parts of a pool of labour that begin to learn, over all months <= the whole pool. These
  /// rows stand behind all others.
  ///
  /// @param pool number of a pool from which people can learn
  public int learners(int pool) {
    return learners + schooled.indexOf(pool);
  }

  /// The pools from which people can learn, in the order of their rows.
  public List<Integer> schooled() {
    return schooled;
  }

  /// Units at a place with limited room in a month <= its premises.
  public int premises(int limited, int month) {
    return premises + limited * months + month;
  }

  /// Whether a row is about premises, and so belongs to no depot.
  public boolean isPremises(int row) {
    return row >= premises && row < targets;
  }

  /// The first row about premises; those of a place follow one another by month.
  public int firstOfPremises() {
    return premises;
  }

  /// Number of rows about premises.
  public int ofPremises() {
    return targets - premises;
  }

  /// A stock target: what counts for it <= what is kept of its good after the last month.
  public int target(int number) {
    return targets + number;
  }

  /// The depot that a row belongs to, which must not stand behind those of depots and months.
  public int depotOf(int row) {
    return row / width / months;
  }

  /// The month that such a row belongs to.
  public int monthOf(int row) {
    return row / width % months;
  }

  /// The good whose balance a row is.
  public int goodOf(int row) {
    return (row % width - families) % goods;
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
