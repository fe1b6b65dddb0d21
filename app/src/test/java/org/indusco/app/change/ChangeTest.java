package org.indusco.app.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.indusco.app.drawn.Drawn;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.place.Conditions;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Place;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Route;
import org.indusco.model.network.Supply;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Evidence;
import org.indusco.model.shape.Shape;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {

  private final Network network = Defaults.complete(Drawn.network(3)).network();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "close town0",
        "close town1@1940-09",
        "close town1@1940-09..1940-10",
        "lose-depot town2",
        "lose-depot town2@1940-08",
        "cut-route town0:town1",
        "cut-route town1:town0@1940-08..1940-08",
        "order army=300",
        "order army=+50",
        "order army=-50",
        "order army=80%",
        "labour town0:general=+12.5@1940-08..1940-09",
        "supply town0:wool=0@1940-09",
        "premises town3=2",
        "pin unit1:town2@1940-08..1940-09",
        "goal refugees=20",
        "zone bombed:town1+80km:Wei valley@1940-09..1940-10",
        "zone occupied:town1+12.5km",
        "zone guerrilla:-0.5,34.125/1,34/0.5,35.5@1940-09",
        "zone contested:107,34/109,34/109,36/108,34.5:渭河"
      })
  void theWordsOfAChangeReadBackGiveTheSameChange(String words) {
    Change change = read(words);
    assertThat(change.words()).isEqualTo(words);
    assertThat(read(change.words())).isEqualTo(change);
    assertThat(change.sentence(network, Language.EN)).endsWith(".").doesNotContain("null");
    assertThat(change.sentence(network, Language.ZH))
        .endsWith("。")
        .doesNotContain("null")
        .doesNotContainPattern("\\b(is|of|at|in|from|the|a|instead|less|more)\\b");
  }

  @Test
  void thingsMayBeNamedByNameAndInAnyCase() {
    assertThat(read("close Town 1@1940-09")).isEqualTo(read("close town1@1940-09"));
    assertThat(read("order ARMY=1")).isEqualTo(read("order army=1"));
    assertThat(read("goal employment=1")).isEqualTo(read("goal REFUGEES=1"));
    assertThat(read("close Town 1@1940-09").sentence(network, Language.EN))
        .isEqualTo("Town 1 is closed from September 1940.");
  }

  @Test
  void aClosedPlaceIsKnownFromTheBeginning() {
    Network changed = read("close town1@1940-09..1940-10").applyTo(network);
    Threat threat = changed.rows(Threat.class).getLast();
    assertThat(threat.closed()).isTrue();
    assertThat(threat.knownFrom()).isNull();
    assertThat(threat.from()).isEqualTo(LocalDate.of(1940, 9, 1));
    assertThat(threat.to()).isEqualTo(LocalDate.of(1940, 11, 1));
  }

  @Test
  void aLostDepotIsThereUntilItIsLost() {
    Network changed = read("lose-depot town2@1940-09").applyTo(network);
    Depot depot =
        changed.rows(Depot.class).stream()
            .filter(row -> row.id().equals("town2"))
            .findFirst()
            .orElseThrow();
    assertThat(depot.holdsOn(LocalDate.of(1940, 8, 1))).isTrue();
    assertThat(depot.holdsOn(LocalDate.of(1940, 9, 1))).isFalse();
  }

  @Test
  void aCutRouteOpensAgainInARowBehindAllOthers() {
    List<Route> before = network.rows(Route.class);
    List<Route> after =
        read("cut-route town1:town0@1940-08..1940-08").applyTo(network).rows(Route.class);
    assertThat(after).hasSize(before.size() + 1);
    Route first = after.getFirst();
    Route again = after.getLast();
    assertThat(first.from() + first.to()).isEqualTo(again.from() + again.to());
    for (int month = 7; month <= 12; month++) {
      LocalDate day = LocalDate.of(1940, month, 1);
      assertThat(first.open().holdsOn(day)).isEqualTo(month < 8);
      assertThat(again.open().holdsOn(day)).isEqualTo(month > 8);
    }
    assertThat(after.subList(1, before.size())).isEqualTo(before.subList(1, before.size()));
  }

  /// Beside distances on the sphere by the haversine.
  @ParameterizedTest
  @ValueSource(doubles = {1, 40, 75, 150, 400})
  void aCircleHoldsThePlacesWithinItsRadius(double km) {
    Network changed =
        read("zone occupied:town1+%skm@1940-09..1940-10".formatted(km)).applyTo(network);
    Conditions known = Atlas.of(changed).knowing(LocalDate.of(1940, 7, 1));
    Conditions before = Atlas.of(network).knowing(LocalDate.of(1940, 7, 1));
    Place middle = place("town1");
    for (Place place : network.rows(Place.class)) {
      for (int month = 7; month <= 12; month++) {
        YearMonth when = YearMonth.of(1940, month);
        boolean inside = (month == 9 || month == 10) && away(middle, place) <= km;
        assertThat(known.closed(place.id(), when))
            .as("%s in %s", place.id(), when)
            .isEqualTo(inside || before.closed(place.id(), when));
      }
    }
  }

  private Place place(String id) {
    return network.rows(Place.class).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static double away(Place one, Place other) {
    double lat = Math.toRadians(other.lat() - one.lat());
    double lon = Math.toRadians(other.lon() - one.lon());
    double a =
        Math.pow(Math.sin(lat / 2), 2)
            + Math.cos(Math.toRadians(one.lat()))
                * Math.cos(Math.toRadians(other.lat()))
                * Math.pow(Math.sin(lon / 2), 2);
    return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
  }

  @Test
  void severalZonesAreToldApart() {
    Change first = read("zone bombed:town1+80km");
    Network changed = first.applyTo(first.applyTo(network));
    assertThat(changed.rows(Zone.class)).extracting(Zone::id).endsWith("what-if-1", "what-if-2");
    assertThat(changed.shapes("zones")).extracting(Shape::id).endsWith("what-if-1", "what-if-2");
    assertThat(read("zone bombed:Town 1+80km:Wei valley@1940-09..1940-10"))
        .extracting(change -> change.sentence(network, Language.EN))
        .isEqualTo(
            "Wei valley is a bombed zone, 80 km round Town 1 from September 1940 to October 1940.");
  }

  @ParameterizedTest
  @CsvSource({"300, 300", "+50, 1050", "-50, 950", "-1000, 0", "80%, 800", "0, 0"})
  void anOrderIsForAnotherQuantity(String amount, double quantity) {
    Network changed = read("order army=" + amount).applyTo(network);
    assertThat(changed.rows(Order.class))
        .filteredOn(order -> order.id().equals("army"))
        .singleElement()
        .satisfies(order -> assertThat(order.quantity()).isEqualTo(quantity));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "order army=-5000 | takes away more than the 1,000 there is; =0 takes all of it",
        "goal army=-2000 | '-2000' takes away more than the ",
        "supply town0:wool=-1000000@1940-08..1940-09 | there is from August 1940 to September 1940"
      })
  void nothingIsAdjustedBelowZero(String words, String message) {
    Change change = read(words);
    assertThatThrownBy(() -> change.applyTo(network))
        .isInstanceOf(ChangeException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "close town0, true",
    "lose-depot town2, true",
    "cut-route town0:town1, true",
    "supply town0:wool=80%, true",
    "labour town0:general=-1, true",
    "supply town0:wool=+1, false",
    "order army=-50, false",
    "goal army=0, false",
    "zone occupied:town1+80km, true",
    "zone guerrilla:town1+80km, false"
  })
  void whatOnlyTakesAwayIsKnown(String words, boolean takesAway) {
    assertThat(new Changes(List.of(read(words))).onlyTakeAway()).isEqualTo(takesAway);
  }

  @Test
  void supplyIsAdjustedInItsMonthsAndNowhereElse() {
    for (String amount : List.of("7", "+30", "-30", "250%", "0")) {
      Network changed = read("supply town0:wool=" + amount + "@1940-08..1940-09").applyTo(network);
      for (int t = 0; t < 6; t++) {
        double before = supplied(network, "town0", t);
        boolean inside = t == 1 || t == 2;
        assertThat(supplied(changed, "town0", t))
            .isCloseTo(inside ? Adjustment.read(amount).of(before) : before, within(1e-9));
        assertThat(supplied(changed, "town1", t)).isEqualTo(supplied(network, "town1", t));
      }
    }
  }

  @Test
  void whatIsNotThereIsAdded() {
    Network changed = read("supply town0:loom=+9@1940-08").applyTo(network);
    assertThat(changed.rows(Supply.class))
        .filteredOn(row -> row.good().equals("loom"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.depot()).isEqualTo("town0");
              assertThat(row.quantity()).isEqualTo(9);
              assertThat(row.from()).isEqualTo(YearMonth.of(1940, 8));
            });
  }

  @Test
  void refugeesKeepTheirShareOfTheLabour() {
    Network changed = read("labour town1:general=200%").applyTo(network);
    double before = refugees(network);
    assertThat(before).isPositive();
    assertThat(refugees(changed)).isCloseTo(2 * before, within(1e-9));
  }

  @Test
  void whereFewerAreThereFewerHaveLearned() {
    Network learned =
        network.with(
            Retrained.class,
            List.of(
                new Retrained("town1", "general", "weaver", null, 1, 0.5, Evidence.NONE),
                new Retrained("town2", "general", "weaver", null, 1, 0.5, Evidence.NONE)));
    assertThat(read("labour town1:general=50%").applyTo(learned).rows(Retrained.class))
        .extracting(Retrained::people, Retrained::refugees)
        .containsExactly(tuple(0.5, 0.25), tuple(1.0, 0.5));
    assertThat(read("labour town1:general=200%").applyTo(learned).rows(Retrained.class))
        .isEqualTo(learned.rows(Retrained.class));
  }

  @Test
  void aGoalWeighsOtherwise() {
    Network changed = read("goal army=2").applyTo(network);
    assertThat(changed.rows(Goal.class))
        .filteredOn(goal -> goal.id() == Goal.Aim.ARMY_GUERRILLA)
        .extracting(Goal::weight)
        .containsExactly(2.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "close town9 | There is no place 'town9'",
        "close town1@soon | 'soon' is not a month such as 1941-03",
        "close town1@1940-09..1940-08 | the months end before they begin; months are written",
        "close town1@1939-01 | 1939-01 is not planned: the plan has the months 1940-07 to 1940-12",
        "lose-depot town1@1941-01 | 1941-01 is not planned",
        "supply town0:wool=3@1940-08..1941-02 | 1941-02 is not planned",
        "labour town0:magic=3 | There is no skill 'magic'; skills are ",
        "lose-depot town1@1940-08..1940-09 | A depot is lost for good",
        "cut-route town0 | two names must stand there, parted by a colon",
        "cut-route town0:town0 | No route joins town0 and town0",
        "order army | an amount must follow",
        "order army=many | 'many' is no amount",
        "order army=-5% | a share below nothing",
        "supply town0:jade=3 | There is no good 'jade'",
        "labour town0:general=3@1940-7 | '1940-7' is not a month",
        "goal victory=3 | There is no goal 'victory'; goals are enemy_goods, army_guerrilla",
        "zone bombed | a zone is written STATUS:AREA or STATUS:AREA:NAME",
        "zone lost:town1+80km | There is no status 'lost' of a zone; it is one of occupied, contested",
        "zone bombed:town9+80km | There is no place 'town9'",
        "zone bombed:town1+manykm | 'many' is no number of km",
        "zone bombed:town1+0km | a radius is above 0 and at most 1000 km, not 0",
        "zone bombed:107,34/109,34 | an area has from 3 to 200 corners, not 2",
        "zone bombed:107,34/109,34/x,3 | 'x,3' is no corner such as 107.14,34.36",
        "zone bombed:107,34/109,34/109,94 | there is no longitude 109 and latitude 94",
        "zone bombed:1,1/2,2/3,3 | span no area",
        "zone bombed:1,1/1,1/3,3/1,3 | span no area",
        "zone bombed:1,1/3,3/3,1/1,3 | the edge from 1,1 crosses that from 3,1",
        "zone bombed:town1+80km:a@b | 'b' is not a month",
        "burn town0 | 'burn' is no change"
      })
  void whatCannotBeReadIsToldInPlainWords(String words, String message) {
    assertThatThrownBy(() -> read(words))
        .isInstanceOf(ChangeException.class)
        .hasMessageContaining(message);
  }

  private Change read(String words) {
    return new ChangeReader(network).read(words);
  }

  private static double supplied(Network network, String depot, int t) {
    Horizon horizon = Horizon.of(network.settings());
    return network.rows(Supply.class).stream()
        .filter(row -> row.depot().equals(depot) && row.good().equals("wool"))
        .filter(row -> horizon.first(row.from()) <= t && t < horizon.end(row.to()))
        .mapToDouble(Supply::quantity)
        .sum();
  }

  private static double refugees(Network network) {
    return network.rows(Labour.class).stream()
        .filter(row -> row.depot().equals("town1") && row.skill().equals("general"))
        .mapToDouble(Labour::refugees)
        .sum();
  }
}
