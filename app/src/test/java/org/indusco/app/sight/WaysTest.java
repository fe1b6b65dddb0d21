package org.indusco.app.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;

class WaysTest {

  @Test
  void everyTableHasADeclaredWayToRegions() {
    assertThat(Ways.tables())
        .containsExactlyInAnyOrderElementsOf(
            Network.schemas().stream().map(Schema::name).collect(Collectors.toSet()));
  }

  /// Whoever adds a column that names a cooperative or depot to a shared table must think again.
  @Test
  void noSharedTableNamesABody() {
    for (Schema<?> schema : Network.schemas()) {
      if (Ways.shared(schema.name())) {
        assertThat(schema.fields().stream().<Class<?>>map(field -> field.column().refers()))
            .as(schema.name())
            .doesNotContain(Cooperative.class, Depot.class);
      }
    }
  }

  @Test
  void whatIsNotDeclaredOnlyThoseSeeWhoSeeAll() {
    assertThat(Ways.of("diary")).isEqualTo(new Way.Whole());
    assertThat(Ways.sharedLayer("regions")).isTrue();
    assertThat(Ways.sharedLayer("hideouts")).isFalse();
  }
}
