package org.indusco.planner.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.indusco.model.network.Network;

/// Tiny random networks, the same for the same seed: 3 to 6 cooperatives of two industries, 2 to 4
/// towns, 3 to 5 months, and a chance of everything that a network can have.
public final class RandomNetworks {

  private static final List<String> MADE = List.of("yarn", "cloth");

  private final Random random;

  /// For what came to be drawn later, so that everything else stays what it was.
  private final Random wishes;
  /// What came to be drawn later has dice of its own, which leave the others as they fall.
  private final Random learning;

  private final StringBuilder text = new StringBuilder();
  private final int towns;
  private final int months;
  private final int cooperatives;
  private final int[] pool = new int[2];
  private final int[] fled = new int[2];

  /// Decides what half of the networks have beside: limited premises, moves that take another time,
  /// equipment that stays behind, cooperatives to be founded, decisions taken already.
  private final Random more;

  private final boolean rich;
  private final List<String> pinned = new ArrayList<>();

  private RandomNetworks(long seed) {
    random = new Random(seed);
    more = new Random(~seed);
    rich = more.nextBoolean();
    wishes = new Random(seed + 1_000_003);
    learning = new Random(seed + 2_000_003);
    towns = 2 + random.nextInt(3);
    months = 3 + random.nextInt(3);
    cooperatives = 3 + random.nextInt(4);
  }

  /// The network of a seed.
  public static Network of(long seed) {
    return Drawing.completed(textOf(seed));
  }

  /// The same as text.
  public static String textOf(long seed) {
    RandomNetworks drawing = new RandomNetworks(seed);
    drawing.draw();
    return drawing.text.toString();
  }

  private void draw() {
    table("network", "id start months horizon_value haulage candidate_sites");
    row("random", "1940-07", months, pick(0, 0.3, 0.5), 0.05, 2 + random.nextInt(3));
    table("goods", "id kind kg value holding");
    row("cotton", "raw", 1, 1, 0);
    row("yarn", "intermediate", 1, 4, 0.1);
    row("cloth", "finished", 2, pick(9, 12), 0.2);
    row("wheel", "equipment", 30, 20, 0);
    towns();
    industries();
    cooperatives();
    trade();
    money();
    pins();
    stockTargets();
    training();
  }

  private void towns() {
    table("places", "id lat lon premises");
    for (int p = 0; p < towns; p++) {
      row("p" + p, 34 + 0.9 * random.nextInt(4), 105 + p, sometimes(1 + more.nextInt(3)));
    }
    table("depots", "id place tonnes");
    for (int p = 0; p < towns; p++) {
      if (p < 2 || random.nextBoolean()) {
        row("p" + p, "p" + p, pick(0.3, 2, 500));
      }
    }
    table("routes", "from to mode km days tonnes both_ways open_to");
    for (int p = 0; p < towns; p++) {
      for (int q = p + 1; q < towns; q++) {
        boolean slow = random.nextInt(3) == 0;
        String until = random.nextInt(4) == 0 ? "1940-09-01" : "-";
        String bothWays = random.nextInt(4) > 0 ? "yes" : "no";
        row("p" + p, "p" + q, "cart", 100, slow ? 30 : 5, pick(0.1, 1, 50), bothWays, until);
      }
    }
    table("threats", "place from to risk closed");
    row("p0", "-", "-", pick(0, 0.02), "no");
    if (random.nextInt(3) > 0) {
      row("p1", "-", "1940-09-01", pick(0.02, 0.1), "no");
      row("p1", "1940-09-01", "-", 0, "yes");
    }
    table("zones", "id kind places");
    row("front", "guerrilla", "p" + (towns - 1));
  }

  private void industries() {
    table("industries", "id move_cost move_loan_share move_months");
    row("spinning", pick(10, 60), pick(0, 0.5), sometimes(more.nextInt(3)));
    row("weaving", pick(20, 80), pick(0, 1), sometimes(more.nextInt(3)));
    table("recipes", "id industry skill cost loan");
    row("spin", "spinning", "general", 8, pick(0, 4));
    row("weave", "weaving", pickWord("general", "weaver"), 10, pick(0, 5));
    row("weave_cotton", "weaving", "general", 6, 1);
    table("recipe_goods", "recipe good direction quantity");
    row("spin", "cotton", "in", 12);
    row("spin", "yarn", "out", 10);
    row("weave", "yarn", "in", 10);
    row("weave", "cloth", "out", 8);
    row("weave_cotton", "cotton", "in", 15);
    row("weave_cotton", "cloth", "out", 4);
    table("recipe_equipment", "recipe good quantity");
    row("spin", "wheel", pick(0.5, 1));
  }

  private void cooperatives() {
    table("cooperatives", "id industry place crew capital move_tonnes from to founding_cost");
    for (int u = 0; u < cooperatives; u++) {
      String from = random.nextInt(6) == 0 ? "1940-08-01" : "-";
      String to = random.nextInt(6) == 0 ? "1940-10-01" : "-";
      String industry = u % 2 == 0 ? "spinning" : "weaving";
      String place = "p" + random.nextInt(towns);
      Object founding = u > 1 ? sometimes(10 + 50 * more.nextInt(3)) : "-";
      row("u" + u, industry, place, count(5, 10), pick(50, 200), 1, from, to, founding);
      if (from.equals("-") && to.equals("-")) {
        pinned.add(founding.equals("-") ? place + " u" + u : "- u" + u);
      }
    }
    table("cooperative_members", "cooperative skill count refugees");
    for (int u = 0; u < cooperatives; u++) {
      row(
          "u" + u,
          u % 2 == 0 ? "general" : pickWord("general", "weaver"),
          count(2, 5),
          count(0, 2));
    }
    table("cooperative_equipment", "cooperative good count when_moving");
    for (int u = 0; u < cooperatives; u += 2) {
      row("u" + u, "wheel", count(1, 6), sometimes(more.nextBoolean() ? "left" : "either"));
    }
    table("labour", "depot skill from to quantity refugees");
    for (int p = 0; p < 2; p++) {
      pool[p] = count(4, 12);
      fled[p] = count(0, 4);
      boolean changes = learning.nextInt(3) == 0;
      row("p" + p, "general", "-", changes ? "1940-09" : "-", pool[p], fled[p]);
      if (changes) {
        int later = learning.nextInt(5);
        row("p" + p, "general", "1940-09", "-", later + learning.nextInt(9), later);
      }
      row("p" + p, "weaver", "1940-08", "-", count(1, 6), 1);
    }
  }

  private void trade() {
    table("stock", "depot good quantity");
    row("p0", "yarn", count(0, 40));
    row("p1", "wheel", count(0, 6));
    table("supply", "depot good from to quantity price");
    row("p0", "cotton", "-", "-", count(50, 200), 1);
    row("p0", "cotton", "1940-08", "-", count(20, 80), 1.5);
    row("p1", "cotton", "-", "1940-09", count(50, 150), pick(0.8, 1.2));
    row("p1", "yarn", "-", "-", count(0, 30), 4.5);
    orders();
    table("demand", "depot good quantity price enemy_share");
    for (int p = 0; p < 2; p++) {
      for (String good : MADE) {
        double price = good.equals("yarn") ? 4 : 9;
        row("p" + p, good, count(5, 40), price, pick(0, 0.5, 1));
        row("p" + p, good, count(5, 40), 0.8 * price, 0.5);
      }
    }
  }

  private void orders() {
    table(
        "orders",
        "id class good depots quantity value release due latest late_discount floor floor_value");
    int army = count(50, 200);
    row(
        "army",
        "army",
        "cloth",
        "p0;p1",
        army,
        12,
        "-",
        "1940-08",
        "1940-10",
        0.1,
        wish(0, 0.3 * army, army),
        wishWord("-", "0", "25"));
    String front = "p" + random.nextInt(2);
    row(
        "front",
        "guerrilla",
        "cloth",
        front,
        30,
        14,
        "-",
        "1940-09",
        "-",
        0,
        wish(0, 10, 30),
        wishWord("-", "3"));
    row(
        "school",
        "civil",
        "cloth",
        "-",
        25,
        11,
        "1940-08",
        "-",
        "-",
        0,
        wish(0, 20),
        wishWord("-", "40"));
  }

  private void stockTargets() {
    table("stock_targets", "depot good quantity value");
    for (int p = 0; p < 2; p++) {
      for (String good : List.of("cotton", "yarn", "cloth", "wheel")) {
        if (wishes.nextInt(3) == 0) {
          row("p" + p, good, 1 + wishes.nextInt(30), wishWord("-", "0", "2", "15"));
        }
      }
    }
  }

  private double wish(double... values) {
    return values[wishes.nextInt(values.length)];
  }

  private String wishWord(String... words) {
    return words[wishes.nextInt(words.length)];
  }

  private void money() {
    table("goals", "id weight");
    row("enemy_goods", pick(0.2, 0.5));
    row("army_guerrilla", 0.5);
    row("refugees", pick(2, 10));
    row("post_war", pick(0, 0.1));
    if (random.nextInt(4) > 0) {
      table("funds", "id from amount pays_in place pays_for industries");
      String bank = pickWord("anywhere", "outside_guerrilla");
      row("bank", "-", count(20, 120), bank, "-", purpose("any", "work"), "-");
      String place = pickWord("p0", "-");
      String trades = purpose("-", "weaving", "spinning;weaving");
      row("gift", "1940-08", count(10, 60), "anywhere", place, purpose("any", "moves"), trades);
      row("aid", "-", 30, "guerrilla", "-", "any", purpose("-", "spinning"));
    }
  }

  private String purpose(String... words) {
    return words[learning.nextInt(words.length)];
  }

  /// Pools that grow and shrink, people who learn in them, and some who have learned before.
  private void training() {
    if (learning.nextInt(3) == 0) {
      return;
    }
    table("training", "depot skill into from to places months cost");
    row("p0", "general", "weaver", "-", "-", 1 + learning.nextInt(4), 1, learning.nextInt(20));
    row("p1", "general", "weaver", "1940-08", "1940-10", 2, 1 + learning.nextInt(2), 5);
    row("p1", "weaver", "general", "-", "-", 1, 1, 0);
    table("retrained", "depot skill into ready people refugees");
    if (learning.nextBoolean()) {
      String ready = learning.nextBoolean() ? "-" : "1940-09";
      double refugees = Math.min(0.5, fled[0]);
      double others = Math.min(2, pool[0] - fled[0]);
      row("p0", "general", "weaver", ready, refugees + others, refugees);
      row("p1", "general", "weaver", "-", fled[1] / 2.0, fled[1] / 2.0);
    }
  }

  /// A decision taken for one cooperative: it stays in a town that is never closed, is not founded
  /// before, or is closed. None that money might be missing for.
  private void pins() {
    if (rich && !pinned.isEmpty()) {
      String[] words = pinned.get(more.nextInt(pinned.size())).split(" ");
      table("pins", "cooperative place from to");
      if (words[0].equals("p0")) {
        row(words[1], "p0", "-", more.nextBoolean() ? "1940-09" : "-");
      } else {
        row(words[1], "-", words[0].equals("-") ? "-" : "1940-08", "1940-09");
      }
    }
  }

  /// A cell that half of the rich networks have.
  private Object sometimes(Object cell) {
    return rich && more.nextBoolean() ? cell : "-";
  }

  private void table(String name, String headings) {
    text.append('\n').append(name).append('\n').append(headings).append('\n');
  }

  private void row(Object... cells) {
    for (Object cell : cells) {
      String word = cell instanceof Double d ? String.format(Locale.ROOT, "%.4f", d) : cell + "";
      text.append(word).append(' ');
    }
    text.setLength(text.length() - 1);
    text.append('\n');
  }

  private double pick(double... values) {
    return values[random.nextInt(values.length)];
  }

  private String pickWord(String... words) {
    return words[random.nextInt(words.length)];
  }

  private int count(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
