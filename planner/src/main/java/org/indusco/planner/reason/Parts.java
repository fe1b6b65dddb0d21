package org.indusco.planner.reason;

import org.indusco.model.network.Goal;

/// What of a gain or a price counts for each of the goals, in money. The rest of it is economic
/// value.
public record Parts(double enemyGoods, double armyGuerrilla, double refugees, double postWar) {

  static final Parts NONE = new Parts(0, 0, 0, 0);

  /// So much for one goal alone.
  static Parts of(Goal.Aim aim, double worth) {
    return switch (aim) {
      case ENEMY_GOODS -> new Parts(worth, 0, 0, 0);
      case ARMY_GUERRILLA -> new Parts(0, worth, 0, 0);
      case REFUGEES -> new Parts(0, 0, worth, 0);
      case POST_WAR -> new Parts(0, 0, 0, worth);
    };
  }

  /// With so many times other parts beside them.
  public Parts plus(Parts other, double times) {
    return new Parts(
        enemyGoods + times * other.enemyGoods,
        armyGuerrilla + times * other.armyGuerrilla,
        refugees + times * other.refugees,
        postWar + times * other.postWar);
  }

  /// All goals together.
  public double sum() {
    return enemyGoods + armyGuerrilla + refugees + postWar;
  }

  /// How large the parts of a price are against it, economic value counted as one of them; 1 when
  /// none is below 0.
  double size(double price) {
    double all =
        Math.abs(enemyGoods)
            + Math.abs(armyGuerrilla)
            + Math.abs(refugees)
            + Math.abs(postWar)
            + Math.abs(price - sum());
    return all / price;
  }
}
