package org.indusco.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

  private static final String LETTERS = "'=+-@\t\r\n＝＋－＠a1. ";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=HYPERLINK(x), '=HYPERLINK(x)",
        "+cmd|x, '+cmd|x",
        "-2+3, '-2+3",
        "@SUM(A1), '@SUM(A1)",
        "＝1, '＝1",
        "－1, '－1",
        "'=x, ''=x",
        "-, '-",
        "'tis, 'tis",
        "'', ''",
        "a=b, a=b",
        "-5, -5",
        "+0.25, +0.25",
        "-1e6, -1e6"
      })
  void aFormulaIsWrittenAsATextAndANumberAsItIs(String text, String written) {
    assertThat(Formulas.defused(text)).isEqualTo(written);
    assertThat(Formulas.restored(written)).isEqualTo(text);
  }

  @Test
  void everyTextComesBackAndNoneIsAFormula() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(5); length > 0; length--) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      String written = Formulas.defused(text.toString());
      assertThat(Formulas.restored(written)).as(text.toString()).isEqualTo(text.toString());
      assertThat(written).doesNotMatch("(?s)[=@\t\r\n＝＋－＠].*|[+-](?![0-9.]+$).*");
    }
  }

  @Test
  void filesHoldNoFormulas() throws SheetException {
    List<String> header = List.of("=id", "note");
    List<List<String>> rows = List.of(List.of("@a", "'=1"), List.of("-2", "\tx"));
    String text = SheetText.of(header, rows);
    assertThat(text).isEqualTo("'=id,note\n'@a,''=1\n-2,'\tx\n");
    Sheet sheet = SheetReader.read("t.csv", text.getBytes(StandardCharsets.UTF_8));
    assertThat(sheet.header()).isEqualTo(header);
    assertThat(sheet.lines()).extracting(Sheet.Line::cells).isEqualTo(rows);
  }
}
