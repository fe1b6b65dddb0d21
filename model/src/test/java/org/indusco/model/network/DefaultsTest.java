package org.indusco.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.indusco.model.schema.Evidence;
import org.junit.jupiter.api.Test;

class DefaultsTest {

  private final Defaults.Completed completed = Defaults.complete(Sparse.network());
  private final Network network = completed.network();

  @Test
  void everyIndustryThatIsNamedExists() {
    assertThat(network.rows(Industry.class))
        .extracting(Industry::id, Industry::moveCost)
        .containsExactlyInAnyOrder(tuple("weaving", 0.0), tuple("dyeing", 0.0));
  }

  @Test
  void thereIsADepotAtEveryPlace() {
    assertThat(network.rows(Depot.class))
        .extracting(Depot::id, Depot::place, Depot::tonnes)
        .containsExactly(
            tuple("west", "west", 500.0),
            tuple("middle", "middle", 500.0),
            tuple("east", "east", 500.0));
  }

  /// On the parallel 34 a degree is 92.2 km: 184 km from west to middle, 369 on to east.
  @Test
  void nearDepotsAreJoinedByCartRoadsLongerThanTheStraightLine() {
    assertThat(network.rows(Route.class))
        .extracting(Route::from, Route::to, Route::mode, Route::km, Route::bothWays)
        .containsExactly(tuple("west", "middle", Route.Mode.CART, 240.0, true));
  }

  @Test
  void theWholeCrewAreMembersWithTheSkillOfTheirIndustry() {
    assertThat(network.rows(CooperativeMember.class))
        .extracting(
            CooperativeMember::cooperative,
            CooperativeMember::skill,
            CooperativeMember::count,
            CooperativeMember::refugees)
        .containsExactly(
            tuple("w1", "weaver", 10, 0), tuple("w2", "weaver", 20, 0), tuple("d1", "dyer", 5, 0));
  }

  @Test
  void theNearestPlacesAreCandidatesTheOwnAmongThem() {
    assertThat(network.rows(CandidateSite.class))
        .extracting(CandidateSite::cooperative, CandidateSite::place)
        .containsExactly(
            tuple("w1", "west"),
            tuple("w1", "middle"),
            tuple("w2", "west"),
            tuple("w2", "middle"),
            tuple("d1", "east"),
            tuple("d1", "middle"));
  }

  @Test
  void labourIsEnoughForAllCrewsAtEveryDepot() {
    assertThat(network.rows(Labour.class)).hasSize(6);
    assertThat(network.rows(Labour.class)).extracting(Labour::quantity).containsOnly(35.0);
    assertThat(network.rows(Labour.class)).extracting(Labour::skill).containsOnly("weaver", "dyer");
  }

  @Test
  void everyDepotSellsRawMaterialsAsMuchAsAllCrewsCanUse() {
    assertThat(network.rows(Supply.class))
        .filteredOn(supply -> supply.depot().equals("east"))
        .extracting(Supply::good, Supply::quantity, Supply::price)
        .containsExactly(tuple("wool", 700.0, null), tuple("dye", 0.0, null));
  }

  @Test
  void theFourGoalsHaveTheirUsualWeights() {
    assertThat(network.rows(Goal.class))
        .extracting(Goal::id, Goal::weight)
        .containsExactly(
            tuple(Goal.Aim.ENEMY_GOODS, 0.5),
            tuple(Goal.Aim.ARMY_GUERRILLA, 0.5),
            tuple(Goal.Aim.REFUGEES, 10.0),
            tuple(Goal.Aim.POST_WAR, 0.1));
  }

  @Test
  void aGoalThatATableOfGoalsLeavesOutDoesNotCount() {
    Goal only = new Goal(Goal.Aim.REFUGEES, "", "", 3, Evidence.NONE);
    Network declared =
        Defaults.complete(Sparse.network().with(Goal.class, List.of(only))).network();
    assertThat(declared.rows(Goal.class))
        .extracting(Goal::id, Goal::weight)
        .containsExactly(
            tuple(Goal.Aim.ENEMY_GOODS, 0.0),
            tuple(Goal.Aim.ARMY_GUERRILLA, 0.0),
            tuple(Goal.Aim.REFUGEES, 3.0),
            tuple(Goal.Aim.POST_WAR, 0.0));
  }

  @Test
  void everyMissingTableForWhichSomethingIsAssumedIsTold() {
    List<Omission> absent =
        Network.schemas().stream()
            .filter(schema -> !Sparse.network().has(schema.type()))
            .filter(schema -> !schema.table().absent().isEmpty())
            .map(schema -> Omission.of(schema.type()))
            .toList();
    assertThat(absent).hasSizeGreaterThan(8);
    assertThat(completed.taken()).containsExactlyElementsOf(absent);
  }

  @Test
  void completingTwiceChangesNothingMore() {
    Network again = Defaults.complete(network).network();
    for (Class<? extends Record> table : Network.TABLES) {
      assertThat(again.rows(table)).as("%s", table).isEqualTo(network.rows(table));
    }
  }

  @Test
  void whatIsGivenStays() {
    Network given =
        Sparse.network()
            .with(Route.class, List.of())
            .with(
                CooperativeMember.class,
                List.of(new CooperativeMember("w2", "boss", 3, 2, Evidence.NONE)));
    Network full = Defaults.complete(given).network();
    assertThat(full.rows(Route.class)).isEmpty();
    assertThat(full.rows(CooperativeMember.class))
        .extracting(CooperativeMember::cooperative, CooperativeMember::count)
        .containsExactly(tuple("w2", 3), tuple("w1", 10), tuple("d1", 5));
  }

  @Test
  void aCooperativeStartsWhereItsPlacementOfTheFirstDaySays() {
    LocalDate first = LocalDate.of(1940, 7, 1);
    Network placed =
        Sparse.network()
            .with(
                Placement.class,
                List.of(
                    new Placement("w1", "east", null, first, "moved before", Evidence.NONE),
                    new Placement("w1", "middle", first, null, "moved", Evidence.NONE),
                    new Placement("w2", "east", null, first, "moved before", Evidence.NONE)));
    assertThat(Defaults.startPlaces(placed))
        .containsExactly(entry("w1", "middle"), entry("w2", "west"), entry("d1", "east"));
  }

  @Test
  void aCooperativeFoundedLaterStartsWhereItsFirstPlacementSays() {
    Cooperative first = Sparse.network().rows(Cooperative.class).getFirst();
    LocalDate founding = LocalDate.of(1940, 9, 1);
    Cooperative later =
        new Cooperative(
            first.id(),
            first.name(),
            "",
            first.industry(),
            first.place(),
            first.crew(),
            0,
            null,
            null,
            null,
            founding,
            null,
            Evidence.NONE);
    Placement placement = new Placement(later.id(), "middle", founding, null, "", Evidence.NONE);
    Network founded =
        Sparse.network()
            .with(Cooperative.class, List.of(later))
            .with(Placement.class, List.of(placement));
    assertThat(later.place()).isNotEqualTo("middle");
    assertThat(Defaults.startPlaces(founded)).containsExactly(entry(later.id(), "middle"));
  }

  @Test
  void distancesAreThoseOfGreatCircles() {
    Place pole = new Place("pole", "", "", "", "", 90, 0, "", null, Evidence.NONE);
    Place equator = new Place("equator", "", "", "", "", 0, 77, "", null, Evidence.NONE);
    assertThat(Defaults.distance(pole, equator)).isCloseTo(10007.56, within(0.01));
    assertThat(Defaults.distance(equator, pole)).isCloseTo(10007.56, within(0.01));
    assertThat(Defaults.distance(pole, pole)).isZero();
  }
}
