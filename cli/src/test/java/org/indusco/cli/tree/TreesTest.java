package org.indusco.cli.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.indusco.app.tree.Totals;
import org.indusco.app.tree.Tree;
import org.indusco.app.tree.TreeCooperative;
import org.indusco.app.tree.TreeDepot;
import org.indusco.app.tree.TreeRegion;
import org.indusco.app.tree.Trees;
import org.indusco.exchange.NetworkFiles;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Placement;
import org.indusco.model.network.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tree of a day beside a plain recount of the tables.
class TreesTest {

  private static final Network CIC =
      NetworkFiles.read(Path.of("..", "examples", "cic-1940")).network();
  private static final Trees TREES = Trees.of(CIC);

  @ParameterizedTest
  @CsvSource({"1940-07-01, 5", "1942-07-01, 7"})
  void theRegionsOfADayAreThose(LocalDate day, int regions) {
    Tree tree = TREES.on(day);
    assertThat(tree.day()).isEqualTo(day);
    assertThat(tree.regions()).hasSize(regions).noneMatch(region -> region.id().isEmpty());
    assertThat(tree.regions()).allMatch(region -> !region.depots().isEmpty());
    assertThat(tree.totals().cooperatives()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"1938-01-01", "1939-05-03", "1940-07-01", "1941-12-15", "1942-07-01", "1950-01-01"})
  void eachTotalIsTheSumOfItsPartsAndOfThePlainTables(LocalDate day) {
    Tree tree = TREES.on(day);
    requireSum(tree.totals(), tree.regions(), TreeRegion::totals);
    List<TreeCooperative> all = new ArrayList<>();
    for (TreeRegion region : tree.regions()) {
      requireSum(region.totals(), region.depots(), TreeDepot::totals);
      for (TreeDepot depot : region.depots()) {
        requireSum(depot.totals(), depot.cooperatives(), TreeCooperative::totals);
        all.addAll(depot.cooperatives());
        for (TreeCooperative one : depot.cooperatives()) {
          requireRecounted(one);
          assertThat(one.place()).isEqualTo(placeOf(one.id(), day));
          assertThat(depot.id()).isIn(one.depot(), "");
        }
      }
      requireDepots(region, day);
    }
    assertThat(all.stream().map(TreeCooperative::id)).doesNotHaveDuplicates();
    assertThat(all.stream().map(TreeCooperative::id))
        .containsExactlyInAnyOrderElementsOf(standing(day));
  }

  private static <T> void requireSum(Totals whole, List<T> parts, Function<T, Totals> totals) {
    int cooperatives = 0;
    long crew = 0;
    long members = 0;
    long refugees = 0;
    Map<String, Double> equipment = new TreeMap<>();
    for (T part : parts) {
      cooperatives += totals.apply(part).cooperatives();
      crew += totals.apply(part).crew();
      members += totals.apply(part).members();
      refugees += totals.apply(part).refugees();
      totals
          .apply(part)
          .equipment()
          .forEach((good, some) -> equipment.merge(good, some, Double::sum));
    }
    assertThat(whole)
        .isEqualTo(new Totals(cooperatives, crew, members, refugees, new TreeMap<>(equipment)));
  }

  /// What the tables say of one cooperative, read from their first row to the last.
  private static void requireRecounted(TreeCooperative one) {
    Cooperative row =
        CIC.rows(Cooperative.class).stream()
            .filter(each -> each.id().equals(one.id()))
            .findFirst()
            .orElseThrow();
    assertThat(one.name()).isEqualTo(row.name());
    assertThat(one.totals().crew()).isEqualTo(row.crew());
    List<CooperativeMember> members =
        CIC.rows(CooperativeMember.class).stream()
            .filter(each -> each.cooperative().equals(one.id()))
            .toList();
    assertThat(one.totals().members())
        .isEqualTo(
            members.isEmpty()
                ? row.crew()
                : members.stream().mapToInt(CooperativeMember::count).sum());
    assertThat(one.totals().refugees())
        .isEqualTo(members.stream().mapToInt(CooperativeMember::refugees).sum());
    double machines =
        CIC.rows(CooperativeEquipment.class).stream()
            .filter(each -> each.cooperative().equals(one.id()))
            .mapToDouble(CooperativeEquipment::count)
            .sum();
    assertThat(one.totals().equipment().values().stream().mapToDouble(count -> count).sum())
        .isEqualTo(machines, within(1e-9));
  }

  private static String placeOf(String id, LocalDate day) {
    for (Placement placement : CIC.rows(Placement.class)) {
      if (placement.cooperative().equals(id) && placement.holdsOn(day)) {
        return placement.place();
      }
    }
    return CIC.rows(Cooperative.class).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .place();
  }

  private static Set<String> standing(LocalDate day) {
    Set<String> standing = new HashSet<>();
    for (Cooperative row : CIC.rows(Cooperative.class)) {
      LocalDate from = row.from();
      LocalDate to = row.to();
      boolean begun = from == null || !from.isAfter(day);
      if (begun && (to == null || to.isAfter(day)) && row.foundingCost() == null) {
        standing.add(row.id());
      }
    }
    return standing;
  }

  /// Depots are told their region by the table of affiliations, which names each of them.
  private static void requireDepots(TreeRegion region, LocalDate day) {
    for (TreeDepot depot : region.depots()) {
      List<String> told =
          CIC.rows(Affiliation.class).stream()
              .filter(row -> row.body().equals(depot.id()) && row.holdsOn(day))
              .map(Affiliation::region)
              .toList();
      if (!depot.id().isEmpty() && !told.isEmpty() && inForce(told.getFirst(), day)) {
        assertThat(told).containsExactly(region.id());
      }
    }
    List<String> order = CIC.rows(Depot.class).stream().map(Depot::id).toList();
    List<String> ids =
        region.depots().stream().map(TreeDepot::id).filter(id -> !id.isEmpty()).toList();
    assertThat(ids).isSortedAccordingTo((one, other) -> order.indexOf(one) - order.indexOf(other));
  }

  private static boolean inForce(String region, LocalDate day) {
    return CIC.rows(Region.class).stream()
        .anyMatch(row -> row.id().equals(region) && row.holdsOn(day));
  }

  @Test
  void aCooperativeMayBelongToAnotherRegionThanItsDepot() {
    LocalDate day = LocalDate.of(1940, 7, 1);
    TreeRegion first = TREES.on(day).regions().getFirst();
    String moved =
        first.depots().stream()
            .flatMap(depot -> depot.cooperatives().stream())
            .findFirst()
            .orElseThrow()
            .id();
    String to = TREES.on(day).regions().getLast().id();
    List<Affiliation> told = new ArrayList<>(CIC.rows(Affiliation.class));
    told.add(new Affiliation(moved, to, null, null, told.getFirst().evidence()));
    Tree tree = Trees.of(CIC.with(Affiliation.class, told)).on(day);
    TreeDepot loose = tree.regions().getLast().depots().getLast();
    assertThat(loose.id()).isEmpty();
    assertThat(loose.cooperatives()).extracting(TreeCooperative::id).contains(moved);
    assertThat(loose.cooperatives())
        .filteredOn(one -> one.id().equals(moved))
        .allMatch(one -> !one.depot().isEmpty());
    assertThat(tree.totals()).isEqualTo(TREES.on(day).totals());
  }

  @Test
  void withoutRegionsAndDepotsAllStandsUnderNone() {
    Network bare = CIC.with(Region.class, List.of()).with(Depot.class, List.of());
    Tree tree = Trees.of(bare.with(Affiliation.class, List.of())).on(LocalDate.of(1940, 7, 1));
    assertThat(tree.regions()).extracting(TreeRegion::id).containsExactly("");
    assertThat(tree.regions().getFirst().depots()).extracting(TreeDepot::id).containsExactly("");
    assertThat(tree.totals()).isEqualTo(TREES.on(LocalDate.of(1940, 7, 1)).totals());
  }
}
