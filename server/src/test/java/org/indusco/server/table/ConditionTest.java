package org.indusco.server.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          weav      | Weaving    | true
          weav      | spinning   | false
          =weav     | weaving    | false
          =WEAVING  | weaving    | true
          = weaving | weaving    | true
          =1000     | 1000.0     | true
          =1940     | 1940-05    | false
          =         | ''         | true
          =         | x          | false
          <>        | ''         | false
          <>        | x          | true
          <>weaving | weaving    | false
          <>weaving | ''         | true
          <>1000    | 1000.00    | false
          >100      | 99         | false
          >100      | 100        | false
          >100      | 1000       | true
          >=100     | 100.0      | true
          <100      | 99.5       | true
          <100      | -5         | true
          <100      | ''         | false
          <100      | few        | false
          <=100     | 100        | true
          >1940-05  | 1940-05-31 | false
          >1940-05  | 1940-06-01 | true
          >=1940-05 | 1940-05-31 | true
          <1940-05  | 1940-04-30 | true
          <1940-05  | 1940       | false
          <=1940-05 | 1940       | true
          <=1940-05 | 1940-05-31 | true
          <=1940-05 | 1940-06    | false
          >1940     | 1940-12-31 | false
          >1940     | 1941-01    | true
          >1940     | 1941       | true
          >1940     | later      | false
          >m        | Weaving    | true
          >m        | army       | false
          >m        | 7          | false
          >         | a > b      | true
          >         | b          | false
          """)
  void whatIsTypedAboveAColumnSaysWhichCellsAreMeant(String typed, String cell, boolean holds) {
    assertThat(Condition.of(typed).holds(cell)).isEqualTo(holds);
  }
}
