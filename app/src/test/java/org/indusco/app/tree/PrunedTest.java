package org.indusco.app.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrunedTest {

  private static final LocalDate DAY = LocalDate.of(1940, 7, 1);

  private static TreeCooperative cooperative(String id, String depot, int crew) {
    return new TreeCooperative(id, id, "", "wool", "at-" + depot, depot, totals(1, crew));
  }

  private static Totals totals(int cooperatives, long crew) {
    return new Totals(cooperatives, crew, crew, 0, Collections.emptySortedMap());
  }

  private static TreeDepot depot(String id, TreeCooperative... cooperatives) {
    List<TreeCooperative> all = List.of(cooperatives);
    return new TreeDepot(id, id, "", id, Sum.of(all.stream().map(TreeCooperative::totals)), all);
  }

  private static TreeRegion region(String id, TreeDepot... depots) {
    List<TreeDepot> all = List.of(depots);
    return new TreeRegion(id, id, "", "baoji", Sum.of(all.stream().map(TreeDepot::totals)), all);
  }

  private static Tree tree(TreeRegion... regions) {
    List<TreeRegion> all = List.of(regions);
    return new Tree(DAY, Sum.of(all.stream().map(TreeRegion::totals)), all);
  }

  private final Tree whole =
      tree(
          region(
              "NW",
              depot("baoji", cooperative("b", "baoji", 10), cooperative("c", "baoji", 20)),
              depot("xian", cooperative("a", "xian", 30)),
              depot("", cooperative("d", "ganzhou", 40))),
          region("SE", depot("ganzhou", cooperative("e", "ganzhou", 50))));

  @Test
  void whatIsCutIsNotCountedEither() {
    Tree pruned = new Pruned("SE"::equals, (region, id) -> false).of(whole);
    assertThat(pruned).isEqualTo(tree(whole.regions().getLast()));
  }

  @Test
  void aDepotThatIsNotSeenIsNotNamed() {
    TreeRegion pruned =
        new Pruned("NW"::equals, (region, id) -> false).of(whole).regions().getFirst();
    assertThat(pruned.totals()).isEqualTo(totals(4, 100));
    assertThat(pruned.depots().getLast().cooperatives().getFirst().depot()).isEmpty();
    assertThat(pruned.depots().subList(0, 2))
        .isEqualTo(whole.regions().getFirst().depots().subList(0, 2));
  }

  @Test
  void whatIsSealedStandsUnderNoDepotInTheOrderOfIds() {
    Tree pruned =
        new Pruned(region -> true, (region, id) -> List.of("a", "b").contains(id)).of(whole);
    assertThat(pruned.totals()).isEqualTo(whole.totals());
    List<TreeDepot> depots = pruned.regions().getFirst().depots();
    assertThat(depots.getFirst().totals()).isEqualTo(totals(1, 20));
    assertThat(depots.get(1).cooperatives()).isEmpty();
    assertThat(depots.getLast().id()).isEmpty();
    assertThat(depots.getLast().cooperatives())
        .extracting(TreeCooperative::id)
        .containsExactly("d", "a", "b");
    assertThat(depots.getLast().cooperatives().getLast())
        .isEqualTo(new TreeCooperative("b", "b", "", "wool", "", "", totals(1, 10)));
  }
}
