import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The 1,534 units of the census, spread over places with members, room for workers and a founding.
final class Societies {

  private final Inputs inputs;
  private final Census census;
  private final Random random;
  private final List<Draft> drafts = new ArrayList<>();

  /// What is known of a unit before members are shared out.
  private record Draft(
      String id, String name, String nameZh, Csv.Row industry, String depot, String place) {}

  private Societies(Inputs inputs, Census census) {
    this.inputs = inputs;
    this.census = census;
    random = new Random((long) inputs.setting("seed"));
  }

  static List<Society> of(Inputs inputs, Census census) {
    Societies work = new Societies(inputs, census);
    work.draft();
    int[] members = work.members();
    LocalDate[] founded = work.foundings();
    List<Society> all = new ArrayList<>();
    for (int i = 0; i < members.length; i++) {
      all.add(work.finish(work.drafts.get(i), members[i], founded[i]));
    }
    return all;
  }

  private void draft() {
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> names = new HashMap<>();
    Outposts outposts = new Outposts(inputs);
    for (String region : Census.REGIONS) {
      for (Csv.Row industry : census.industries()) {
        for (String depot : census.depots().keySet()) {
          if (!inputs.towns().get(depot).get("region_1940").equals(region)) {
            continue;
          }
          for (int n = census.at(depot).get(industry.get("id")); n > 0; n--) {
            String place = outposts.next(depot, industry.get("id"));
            String prefix = region + "-" + industry.get("code");
            String kind = title(place) + " " + lower(industry.get("name"));
            drafts.add(
                new Draft(
                    "%s-%03d".formatted(prefix, numbers.merge(prefix, 1, Integer::sum)),
                    kind + " " + names.merge(kind, 1, Integer::sum),
                    inputs.towns().get(place).get("name_zh")
                        + industry.get("name_zh")
                        + "第"
                        + names.get(kind)
                        + "社",
                    industry,
                    depot,
                    place));
          }
        }
      }
    }
  }

  private String title(String place) {
    return inputs.towns().get(place).get("name").replaceAll(" \\(.*\\)", "");
  }

  private static String lower(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /// Members of all units: seven at least, Chengdu's as sourced, the total as interpolated.
  private int[] members() {
    int[] members = new int[drafts.size()];
    int chengdu =
        inputs.facts("census").stream()
            .filter(row -> row.get("region").equals("Chuankang/Chengdu depot"))
            .filter(row -> row.get("measure").equals("members"))
            .mapToInt(row -> (int) row.num("value"))
            .sum();
    double[] weights = new double[drafts.size()];
    for (int i = 0; i < weights.length; i++) {
      Draft draft = drafts.get(i);
      double spread =
          StrictMath.exp(inputs.setting("members_weight_noise") * random.nextGaussian());
      weights[i] =
          spread
              * draft.industry().num("members_factor")
              * inputs.depot(draft.depot()).num("members", 1);
    }
    fill(members, weights, chengdu, true);
    fill(members, weights, membersInJuly(inputs) - chengdu, false);
    return members;
  }

  private void fill(int[] members, double[] weights, int total, boolean chengdu) {
    int[] places =
        java.util.stream.IntStream.range(0, members.length)
            .filter(i -> drafts.get(i).depot().equals("chengdu") == chengdu)
            .toArray();
    double[] parts = java.util.Arrays.stream(places).mapToDouble(i -> weights[i]).toArray();
    int[] shares = Rounding.share(total - 7 * places.length, parts);
    for (int i = 0; i < places.length; i++) {
      members[places[i]] = 7 + shares[i];
    }
  }

  /// Members on 1 July 1940, half way between the sourced totals of the two Decembers.
  static int membersInJuly(Inputs inputs) {
    double sum = 0;
    for (Csv.Row row : inputs.facts("totals")) {
      if (row.get("measure").equals("members") && row.get("date").matches("19(39|40)-12")) {
        sum += row.num("value");
      }
    }
    return (int) Math.round(sum / 2);
  }

  /// Days of founding: month by month as many as the sourced totals, straight lines between them.
  private LocalDate[] foundings() {
    LocalDate[] founded = new LocalDate[drafts.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < founded.length; i++) {
      order.add(i);
    }
    java.util.Collections.shuffle(order, random);
    Growth growth = new Growth(inputs);
    int done = 0;
    for (LocalDate month = LocalDate.of(1938, 8, 1);
        done < founded.length;
        month = month.plusMonths(1)) {
      int target = growth.at(month.plusMonths(1));
      for (int i : order) {
        if (done < target && founded[i] == null && !begins(drafts.get(i)).isAfter(month)) {
          founded[i] = month.plusDays(random.nextInt(28));
          done++;
        }
      }
    }
    return founded;
  }

  private LocalDate begins(Draft draft) {
    String own = inputs.depot(draft.depot()).get("begins");
    if (!own.isEmpty()) {
      return LocalDate.parse(own).withDayOfMonth(1);
    }
    String region = inputs.towns().get(draft.depot()).get("region_1940");
    return LocalDate.parse(
        inputs.facts("regions").stream()
            .filter(row -> row.get("id").equals(region))
            .map(row -> row.get("from"))
            .min(String::compareTo)
            .orElseThrow());
  }

  private Society finish(Draft draft, int members, LocalDate founded) {
    Csv.Row depot = inputs.depot(draft.depot());
    double room = draft.industry().num("crew_factor") * depot.num("crew", 1);
    double share = inputs.setting("refugee_members") * People.refugeeLean(inputs, draft.depot());
    return new Society(
        draft.id(),
        draft.name(),
        draft.nameZh(),
        draft.industry(),
        draft.depot(),
        draft.place(),
        founded,
        members,
        (int) Math.min(members, Math.round(members * share)),
        (int) Math.round(members * room));
  }
}
