package org.indusco.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indusco.exchange.report.TradeOff;
import org.indusco.model.frontier.FrontierRow;
import org.junit.jupiter.api.Test;

class FrontierWordsTest {

  @Test
  void aPointBearsBothMarks() {
    assertThat(line(true, true)).startsWith(" 3*- ");
    assertThat(line(false, true)).startsWith(" 3-  ");
    assertThat(line(true, false)).startsWith(" 3*  ");
    assertThat(line(false, false)).startsWith(" 3   ");
  }

  private static String line(boolean declared, boolean passed) {
    FrontierRow row = new FrontierRow(3, 1, 1, 50, 50, 10, 110, 120, 100, declared, passed);
    TradeOff.Axis axis = new TradeOff.Axis("Army", "money", 100);
    return FrontierWords.line(row, new TradeOff(axis, axis, 10, true, List.of(row)));
  }
}
