package org.indusco.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indusco.model.network.Good;
import org.indusco.model.network.Route;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;

class TableWriterTest {

  private static Good good(String id, double kg, Evidence evidence) {
    return new Good(id, id, "", "kg", Good.Kind.RAW, kg, 1234567.5, 0, evidence);
  }

  @Test
  void leavesOutWhatTheDefaultSays() {
    assertThat(
            TableWriter.text(
                Schema.of(Good.class),
                List.of(
                    good("wool", 1, Evidence.NONE),
                    good("lead", 11.34, new Evidence("s1", Basis.SOURCED, null, "")))))
        .isEqualTo(
            """
            id,name,unit,kind,kg,value,source,basis
            wool,wool,kg,raw,,1234567.5,,
            lead,lead,kg,raw,11.34,1234567.5,s1,sourced
            """);
  }

  @Test
  void anEmptyTableKeepsTheColumnsThatAreNeeded() {
    assertThat(TableWriter.text(Schema.of(Good.class), List.of()))
        .isEqualTo("id,name,unit,kind,value\n");
  }

  @Test
  void aDefaultThatIsYesIsWrittenWhenItIsNo() {
    Route route =
        new Route("a", "b", Route.Mode.RAIL, 1e6, 0.1, null, 200, null, null, false, Evidence.NONE);
    assertThat(TableWriter.text(Schema.of(Route.class), List.of(route)))
        .isEqualTo("from,to,mode,km,days,both_ways\na,b,rail,1000000,0.1,no\n");
  }
}
