package org.indusco.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.indusco.exchange.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

  private static Sheet read(String text) throws SheetException {
    return SheetReader.read("t.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Fault refused(byte[] bytes) {
    return catchThrowableOfType(SheetException.class, () -> SheetReader.read("t.csv", bytes))
        .fault();
  }

  private static Fault refused(String text) {
    return refused(text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void seesWhatPartsTheCells(String separator) throws SheetException {
    Sheet sheet =
        read(
            "a,b,c\n1,\"x;y,z\tw\",3\n"
                .replace(",b,", separator + "b" + separator)
                .replace("1,", "1" + separator)
                .replace("\",3", "\"" + separator + "3"));
    assertThat(sheet.header()).containsExactly("a", "b", "c");
    assertThat(sheet.lines().getFirst().cells()).containsExactly("1", "x;y,z\tw", "3");
  }

  @Test
  void countsRowsAsAnEditorDoes() throws SheetException {
    Sheet sheet = read("a,b\r\n1,\"two\r\nlines\"\r\n\r\n,\r\n 2 ,\u00a03\r\n");
    assertThat(sheet.lines())
        .containsExactly(
            new Sheet.Line(2, List.of("1", "two\r\nlines")), new Sheet.Line(6, List.of("2", "3")));
  }

  @Test
  void shortRowsEndInEmptyCells() throws SheetException {
    assertThat(read("a,b,c\n1\n").lines().getFirst().cells()).containsExactly("1", "", "");
  }

  @Test
  void emptyCellsBehindTheLastColumnDoNotCount() throws SheetException {
    Sheet sheet = read("a,b,,\n1,2,,,\n");
    assertThat(sheet.header()).containsExactly("a", "b");
    assertThat(sheet.lines().getFirst().cells()).containsExactly("1", "2");
  }

  @Test
  void aFileOfOneColumnIsATable() throws SheetException {
    assertThat(read("id\nx\n").lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " ", "\uFEFF"})
  void anEmptyFileIsNoTable(String text) {
    assertThat(refused(text).kind()).isEqualTo(Fault.Kind.STRUCTURE);
  }

  @Test
  void guessesTheEncoding() {
    assertThat(refused("id\n宝鸡\n".getBytes(Charset.forName("GB18030"))).maybe())
        .startsWith("Maybe it is GB18030");
    assertThat(
            refused("id,name\nbj,Baoji 宝鸡\nly,Luoyang 洛阳\n".getBytes(Charset.forName("GB18030")))
                .maybe())
        .startsWith("Maybe it is GB18030");
    assertThat(
            refused("id,name\na,Café Orléans\nb,Niño\n".getBytes(Charset.forName("windows-1252")))
                .maybe())
        .startsWith("Maybe it is Windows-1252");
    assertThat(refused("id\n\nMünster\n".getBytes(StandardCharsets.ISO_8859_1)))
        .extracting(Fault::kind, Fault::row)
        .containsExactly(Fault.Kind.ENCODING, 3);
    assertThat(refused("id\nx\n".getBytes(StandardCharsets.UTF_16)).reason()).contains("UTF-16");
    assertThat(refused("id\nx\0y\n").reason()).contains("U+0000");
    byte[] cut = {'i', 'd', '\n', (byte) 0xE5};
    assertThat(refused(cut).kind()).isEqualTo(Fault.Kind.ENCODING);
  }

  @Test
  void holdsToItsLimits() {
    String wide = "a" + ",a".repeat(600) + "\n";
    assertThat(refused(wide).reason()).contains("200 columns");
    String longCell = "a\n" + "x".repeat(32_768) + "\n";
    assertThat(refused(longCell))
        .extracting(Fault::kind, Fault::row)
        .containsExactly(Fault.Kind.STRUCTURE, 2);
    String openQuote = "a,b\n1,\"2\n" + "3,4\n".repeat(100_000);
    assertThat(refused(openQuote))
        .extracting(Fault::kind, Fault::row)
        .containsExactly(Fault.Kind.STRUCTURE, 2);
    assertThat(refused(openQuote).maybe()).contains("closing quote");
  }

  @Test
  void seesWhetherDecimalsMayStandBehindACommaOrGroupsBehindAPoint() throws SheetException {
    assertThat(read("a;b\n1.234;x\n").commas()).isTrue();
    assertThat(read("a;b\n1.234;0.5\n").commas()).isFalse();
    assertThat(read("a;b\n1.234;12345.678\n").commas()).isFalse();
    assertThat(read("a,b\n1.234,x\n").commas()).isFalse();
  }

  @Test
  void tellsWhichLimitIsPassed() {
    assertThat(refused("a,b\n" + ("x".repeat(30_000) + ",").repeat(40) + "\n").reason())
        .contains("1,000,000 characters");
    assertThat(refused("a\n" + "x".repeat(6_000_000) + "\n").reason())
        .contains("a cell of the row has more than 32,767 characters");
  }

  @Test
  void anyBytesAreReadOrRefused() {
    var random = new java.util.SplittableRandom(11);
    byte[] alphabet = "a1,;\"\n\r\t \\#=-\u00e9宝".getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = alphabet[random.nextInt(alphabet.length)];
      }
      try {
        Sheet sheet = SheetReader.read("t.csv", bytes);
        assertThat(sheet.lines())
            .allSatisfy(line -> assertThat(line.cells()).hasSameSizeAs(sheet.header()));
      } catch (SheetException e) {
        refused++;
        assertThat(e.fault().reason()).isNotEmpty();
      }
    }
    assertThat(refused).isBetween(100, 1990);
  }

  @Test
  void writesNoNeedlessQuotes() {
    assertThat(
            SheetText.of(
                List.of("id", "text"),
                List.of(List.of("a b", "c;d"), List.of("x,y", "say \"so\""), List.of("", ""))))
        .isEqualTo("id,text\na b,c;d\n\"x,y\",\"say \"\"so\"\"\"\n,\n");
  }
}
