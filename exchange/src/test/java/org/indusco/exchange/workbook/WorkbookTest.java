package org.indusco.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.indusco.exchange.csv.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {

  @Test
  void aLongTableFullOfMarkupIsReadBack() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      rows.add(List.of("<&> \"" + i + "\" &&&&", "" + i));
    }
    List<WorkbookSheet> sheets = read(sheet("goods", rows)).sheets();
    assertThat(sheets).singleElement().extracting(WorkbookSheet::faults).isEqualTo(List.of());
    assertThat(sheets.getFirst().sheet().lines().stream().map(Sheet.Line::cells)).isEqualTo(rows);
    assertThat(sheets.getFirst().sheet().lines().getLast().row()).isEqualTo(20_001);
  }

  @Test
  void sheetsWithTheMarkAreLeftAloneAndEmptyOnesAreBlank() throws IOException {
    Workbook book =
        read(
            sheet("#remark", List.of(List.of("x", "1"))),
            new BookSheet("empty", List.of(), List.of(), 1),
            sheet("goods", List.of()));
    assertThat(book.sheets()).extracting(WorkbookSheet::name).containsExactly("empty", "goods");
    assertThat(book.sheets()).extracting(WorkbookSheet::blank).containsExactly(true, false);
    assertThat(book.sheets().getLast().sheet().header()).containsExactly("text", "number");
  }

  @ParameterizedTest
  @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA", "16383,XFD"})
  void columnsHaveLetters(int column, String letters) throws IOException {
    assertThat(Letters.of(column)).isEqualTo(letters);
    assertThat(Letters.read(letters + 7, "s")).isEqualTo(new Letters.Spot(column, 7));
  }

  @ParameterizedTest
  @CsvSource({
    "General,NUMBER",
    "0.00,NUMBER",
    "0 \"days\",NUMBER",
    "0%,NUMBER",
    "@,NUMBER",
    "yyyy-mm-dd,DAY",
    "[$-409]d/m/yyyy h:mm,DAY",
    "mmm-yy,MONTH",
    "yyyy\"年\"m\"月\",MONTH",
    "yyyy,YEAR",
    "h:mm:ss,NUMBER",
    "[h]:mm,NUMBER",
    "mmmm,DAY",
    "[Red]0.0;dd,NUMBER"
  })
  void formatsTellDatesFromNumbers(String format, NumberKind kind) {
    assertThat(NumberKind.of(format)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "1,DAY,1900-01-01",
    "59,DAY,1900-02-28",
    "61,DAY,1900-03-01",
    "14793,DAY,1940-07-01",
    "14793,MONTH,1940-07",
    "14794,MONTH,1940-07-02",
    "14611,YEAR,1940",
    "14793.5,DAY,1940-07-01T12:00",
    "2958465,DAY,9999-12-31"
  })
  void serialNumbersAreDays(double serial, NumberKind kind, String text) {
    assertThat(new SerialDates(false).text(serial, kind)).contains(text);
  }

  @Test
  void everyDayComesBack() {
    SerialDates dates = new SerialDates(false);
    for (LocalDate day = LocalDate.of(1900, 3, 1); day.getYear() < 2110; day = day.plusDays(1)) {
      double number = SerialDates.number(day).orElseThrow();
      assertThat(dates.text(number, NumberKind.DAY)).contains(day.toString());
      assertThat(new SerialDates(true).text(number - 1462, NumberKind.DAY).orElse(day.toString()))
          .isEqualTo(day.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12,true",
    "-0.25,true",
    "0.1,true",
    "1.50,false",
    "007,false",
    "1e3,false",
    "+5,false",
    "-0,false",
    "12345678901234567890,false",
    ".5,false"
  })
  void onlyPlainNumbersBecomeNumbers(String text, boolean plain) {
    assertThat(WorkbookWriter.isPlain(text)).isEqualTo(plain);
  }

  @Test
  void anyBytesAreAnsweredByFaults() {
    for (int length = 0; length < 2000; length += 13) {
      byte[] bytes = new byte[length];
      new SplittableRandom(length).nextBytes(bytes);
      if (length > 4) {
        bytes[0] = 'P';
        bytes[1] = 'K';
        bytes[2] = 3;
        bytes[3] = 4;
      }
      assertThat(Workbook.read("any.xlsx", bytes).faults()).hasSize(1);
    }
  }

  private static BookSheet sheet(String name, List<List<String>> rows) {
    return new BookSheet(
        name,
        List.of(column("text", BookColumn.Kind.TEXT), column("number", BookColumn.Kind.NUMBER)),
        rows,
        10);
  }

  private static BookColumn column(String heading, BookColumn.Kind kind) {
    return new BookColumn(heading, kind, 12, false, "", List.of(), "");
  }

  private static Workbook read(BookSheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter.write(List.of(sheets), out);
    return Workbook.read("book.xlsx", out.toByteArray());
  }
}
