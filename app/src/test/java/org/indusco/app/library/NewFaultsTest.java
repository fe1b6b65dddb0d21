package org.indusco.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.indusco.app.register.Subject;
import org.junit.jupiter.api.Test;

/// Faults of a table of goods, in which those of rank 1 can hide those of rank 2.
final class NewFaultsTest {

  private final NewFaults fresh = new NewFaults(List.of(good("said")));

  @Test
  void ofRowsThatAreFaultyAlikeOnlyTheNewOneIsFound() {
    Fault one = fault(1, "kind", "is no kind", "wool");
    Fault two = fault(1, "kind", "is no kind", "wool", "silk");
    assertThat(fresh.of(List.of(two), List.of(one))).containsExactly(two);
    assertThat(fresh.of(List.of(one), List.of(two))).isEmpty();
    assertThat(fresh.of(List.of(two), List.of(two, one))).isEmpty();
  }

  @Test
  void anotherColumnOrReasonIsAnotherFault() {
    Fault was = fault(1, "kind", "is no kind", "wool");
    for (Fault other :
        List.of(
            fault(1, "unit", "is no kind", "wool"),
            fault(1, "kind", "is too long", "wool"),
            fault(1, "kind", "is no kind", "silk"))) {
      assertThat(fresh.of(List.of(other), List.of(was))).containsExactly(other);
    }
  }

  @Test
  void figuresInAReasonMoveWithTheRest() {
    Fault was = fault(1, "kg", "is 1,200.5 of 30 at luoyang-2", "wool");
    assertThat(fresh.of(List.of(fault(1, "kg", "is 7 of 31 at luoyang-2", "wool")), List.of(was)))
        .isEmpty();
    assertThat(fresh.of(List.of(fault(1, "kg", "is 7 of 31 at luoyang-3", "wool")), List.of(was)))
        .hasSize(1);
  }

  @Test
  void whatWasHiddenIsNotNewButInARowThatIsSaid() {
    Fault hiding = fault(1, "kind", "is no kind", "wool");
    Fault hidden = fault(2, "kg", "is absurd", "silk");
    assertThat(fresh.of(List.of(hidden), List.of(hiding))).isEmpty();
    assertThat(fresh.of(List.of(hiding, hidden), List.of(hiding))).containsExactly(hidden);
    assertThat(fresh.of(List.of(hiding), List.of(hidden))).containsExactly(hiding);
    Fault own = fault(2, "kg", "is absurd", "said");
    assertThat(fresh.of(List.of(own), List.of(hiding))).containsExactly(own);
  }

  @Test
  void ofVeryManyTheNumberCounts() {
    Fault many = many(4_000);
    assertThat(fresh.of(List.of(many), List.of(many(4_001)))).isEmpty();
    assertThat(fresh.of(List.of(many), List.of(many))).isEmpty();
    assertThat(fresh.of(List.of(many), List.of(many(3_999)))).containsExactly(many);
  }

  private static Fault many(int more) {
    Fault one = fault(1, "kind", "is no kind", "wool");
    Fault.Place place = one.place();
    return new Fault(
        one.kind(),
        one.rank(),
        new Fault.Place(place.where(), place.row(), place.column(), place.subjects(), more),
        one.value(),
        one.reason(),
        one.maybe(),
        one.text());
  }

  private static Fault fault(int rank, String column, String reason, String... goods) {
    List<Subject> subjects = Arrays.stream(goods).map(NewFaultsTest::good).toList();
    Fault.Place place = new Fault.Place("table goods", 2, column, subjects, 0);
    return new Fault("KIND" + rank, rank, place, "x", reason, "", "table goods: " + reason);
  }

  private static Subject good(String id) {
    return Subject.of("goods", List.of(id));
  }
}
