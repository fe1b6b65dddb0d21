import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A synthetic enterprise.
record Unit(String id, String name, String industry, String place, int members) {

  /// As many units as enterprises moved, by origin and industry as published or estimated.
  static List<Unit> all(Inputs inputs) {
    Random random = new Random((long) inputs.setting("seed"));
    List<String> places = spread(origins(inputs));
    List<String> industries = spread(industries(inputs));
    Collections.shuffle(industries, random);
    int[] members = members(inputs, random);
    Map<String, Integer> counted = new LinkedHashMap<>();
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < members.length; i++) {
      String place = places.get(i);
      String industry = industries.get(i);
      String nth = "%02d".formatted(counted.merge(place + industry, 1, Integer::sum));
      String branch = inputs.branch(industry).get("name");
      units.add(
          new Unit(
              place + "-" + industry + "-" + nth,
              inputs.nameOf(place) + " " + branch + " " + nth + " (synthetic)",
              industry,
              place,
              members[i]));
    }
    return units;
  }

  /// Units by origin: published counts; the rest by people among the origins without one.
  static Map<String, Integer> origins(Inputs inputs) {
    Map<String, Integer> origins = new LinkedHashMap<>();
    Map<String, Double> published = inputs.facts().bySubject("moved_from");
    published.forEach((place, count) -> origins.put(originOf(place), count.intValue()));
    int rest = inputs.moved() - origins.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Double> people = new LinkedHashMap<>();
    inputs.places().stream()
        .filter(place -> !inputs.host(place) && !origins.containsKey(place.get("id")))
        .forEach(place -> people.put(place.get("id"), Inputs.number(place, "people_thousand")));
    origins.putAll(Shares.of(rest, people));
    return origins;
  }

  /// Dnipropetrovsk is a host as well: those who left came from its southern edge.
  private static String originOf(String place) {
    return place.equals("dnipro") ? "nikopol" : place;
  }

  /// Units by industry: the national shares, with manufacturing split as in Lviv oblast.
  static Map<String, Integer> industries(Inputs inputs) {
    Map<String, Double> shares =
        inputs.facts().byIndustry("2022-10-24", "industry_share_of_resumed");
    Map<String, Double> lviv = inputs.facts().byIndustry("2022-08-17", "industry_count");
    Map<String, Integer> groups = Shares.of(inputs.moved(), shares);
    Map<String, Double> makers = new LinkedHashMap<>();
    inputs.branches().stream()
        .filter(branch -> branch.get("group").equals("manufacturing"))
        .map(branch -> branch.get("industry"))
        .forEach(industry -> makers.put(industry, lviv.get(industry)));
    Map<String, Integer> all = Shares.of(groups.remove("manufacturing"), makers);
    all.putAll(groups);
    return all;
  }

  /// Members, log-normal, with the published mean of jobs kept for each enterprise moved.
  private static int[] members(Inputs inputs, Random random) {
    String day = "2022-11-25";
    double mean = inputs.facts().national(day, "jobs_kept") / inputs.facts().national(day, "moved");
    int least = (int) inputs.setting("least_members");
    double[] weights = new double[inputs.moved()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp(inputs.setting("size_spread") * random.nextGaussian());
    }
    int beyond = (int) Math.round(mean * weights.length) - least * weights.length;
    int[] members = Shares.of(beyond, weights);
    for (int i = 0; i < members.length; i++) {
      members[i] += least;
    }
    return members;
  }

  private static List<String> spread(Map<String, Integer> counts) {
    List<String> names = new ArrayList<>();
    counts.forEach((name, count) -> names.addAll(Collections.nCopies(count, name)));
    return names;
  }
}
