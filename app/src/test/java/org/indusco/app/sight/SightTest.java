package org.indusco.app.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Person;
import org.indusco.app.people.PersonId;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.app.register.NetworkCard;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightTest {

  private static final NetworkCard CIC =
      new NetworkCard("cic", "CIC", null, null, 7, Instant.EPOCH, "alley");
  private static final NetworkCard SCENARIO =
      new NetworkCard("fall", "Fall", "cic", 7L, 1, Instant.EPOCH, "alley");

  private static Person person(String... grants) {
    List<Grant> all =
        List.of(grants).stream()
            .map(text -> text.split(" "))
            .map(
                words -> {
                  Optional<Scope> scope = Scope.find(words[1]);
                  return new Grant(Role.valueOf(words[0]), scope.orElseThrow());
                })
            .toList();
    PersonId id = new PersonId(new UUID(0, 1));
    return new Person(id, "somebody", "", Language.EN, all, null, false);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "READER *, *, ''",
        "READER cic, *, ''",
        "READER other, '', ''",
        "READER cic/NW, NW, ''",
        "TREASURER cic/NW, NW, ''",
        "TREASURER cic, *, ''",
        "PLANNER cic/NW, NW, NW",
        "PLANNER cic, *, *",
        "DEPOTMASTER cic/NW, NW, NW",
        "DEPOTMASTER cic, *, *",
        "DEPOTMASTER other/NW, '', ''",
        "APPROVER cic:north, *, *",
        "APPROVER other:north, '', ''",
        "ADMINISTRATOR *, *, *"
      })
  void aRightShowsRowsAndPositions(String grant, String rows, String positions) {
    for (NetworkCard card : List.of(CIC, SCENARIO)) {
      Sight sight = Sight.of(person(grant), card);
      assertThat(sight.rows().text()).as(grant).isEqualTo(rows);
      assertThat(sight.positions().text()).as(grant).isEqualTo(positions);
    }
  }

  @Test
  void rightsAddUp() {
    Sight sight = Sight.of(person("READER cic/SE", "DEPOTMASTER cic/NW"), CIC);
    assertThat(sight.rows().text()).isEqualTo("NW SE");
    assertThat(sight.positions().text()).isEqualTo("NW");
    assertThat(sight.and(Sight.OPEN).rows().everywhere()).isTrue();
    assertThat(sight.and(Sight.OPEN).positions().text()).isEqualTo("NW");
    assertThat(Sight.of(Person.ANYBODY, CIC)).isEqualTo(Sight.NONE);
  }

  @Test
  void marksTellSightsApart() {
    assertThat(Sight.of(person("READER cic/SE"), CIC).mark())
        .hasSize(8)
        .isNotEqualTo(Sight.of(person("READER cic/NW"), CIC).mark())
        .isNotEqualTo(Sight.of(person("DEPOTMASTER cic/SE"), CIC).mark())
        .isEqualTo(Sight.of(person("TREASURER cic/SE"), CIC).mark());
  }
}
