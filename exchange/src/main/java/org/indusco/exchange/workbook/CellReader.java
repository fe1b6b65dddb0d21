package org.indusco.exchange.workbook;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.indusco.exchange.cell.CellType;
import org.indusco.exchange.fault.Fault;
import org.jspecify.annotations.Nullable;

/// Reads cells as texts: as they would stand in a CSV file.
final class CellReader {

  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+([eE][+-]?[0-9]+)?");

  private final SharedTexts texts;
  private final Formats formats;
  private final SerialDates dates;
  private final Consumer<CellFault> faults;

  private int row;
  private int column;

  CellReader(SharedTexts texts, Formats formats, SerialDates dates, Consumer<CellFault> faults) {
    this.texts = texts;
    this.formats = formats;
    this.dates = dates;
    this.faults = faults;
  }

  /// Reads the cell that begins here to its end; the empty text when nothing stands in it, or when
  /// what stands there is a fault.
  String read(Xml xml, Letters.Spot spot) throws IOException {
    row = spot.row();
    column = spot.column();
    String type = xml.attributeOr("t");
    String style = xml.attributeOr("s");
    String value = null;
    boolean formula = false;
    int event = xml.next();
    while (!(event == XMLStreamConstants.END_ELEMENT && xml.name().equals("c"))) {
      if (event == XMLStreamConstants.END_DOCUMENT) {
        return "";
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.name()) {
          case "v", "is" -> value = RichText.read(xml, WorkbookLimits.CELL_CHARACTERS);
          case "f" -> {
            formula = true;
            RichText.read(xml, 0);
          }
          default -> {}
        }
      }
      event = xml.next();
    }
    if (value == null) {
      return formula ? noValue() : "";
    }
    return clean(text(type, style, value));
  }

  private String noValue() {
    fault(
        Fault.Kind.MISSING_CELL,
        "",
        "the formula has no stored value",
        "Maybe open it in a spreadsheet and save it again.");
    return "";
  }

  private String text(String type, String style, String value) {
    return switch (type) {
      case "s" -> shared(value);
      case "str", "inlineStr" -> PlainText.read(value);
      case "b" -> value.strip().equals("0") ? "false" : "true";
      case "d" -> value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
      case "e" -> error(value.strip());
      default -> number(value.strip(), formats.of(style));
    };
  }

  private String shared(String index) {
    String digits = index.strip();
    int at = Digits.whole(digits);
    if (at < 0 || at >= texts.texts().size()) {
      return fault(
          Fault.Kind.STRUCTURE,
          digits,
          "is no number of a shared text: there are "
              + String.format(Locale.ROOT, "%,d", texts.texts().size()),
          "Maybe open it in a spreadsheet and save it again.");
    }
    return PlainText.read(texts.texts().get(at));
  }

  private String error(String code) {
    return fault(
        Fault.Kind.NOT_A_NUMBER,
        code,
        "is an error of the formula in the cell",
        "Maybe mend the formula, or write its value.");
  }

  private String number(String digits, NumberKind kind) {
    if (digits.isEmpty()) {
      return "";
    }
    Double number = parsed(digits);
    if (number == null) {
      return fault(Fault.Kind.NOT_A_NUMBER, digits, "is no number that a cell can hold", "");
    }
    if (kind == NumberKind.NUMBER) {
      return CellType.plain(number);
    }
    Optional<String> date = dates.text(number, kind);
    return date.orElseGet(
        () ->
            fault(
                Fault.Kind.NOT_A_DATE,
                CellType.plain(number),
                number == 60
                    ? "is shown as 1900-02-29, and there was no such day"
                    : "is shown as a date and is none: dates of cells go from 1900 to 9999",
                ""));
  }

  private static @Nullable Double parsed(String digits) {
    if (digits.length() > 100 || !NUMBER.matcher(digits).matches()) {
      return null;
    }
    try {
      double number = Double.parseDouble(digits);
      return Double.isFinite(number) ? (Double) (number + 0.0) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /// What CSV files cannot hold is refused here too.
  private String clean(String text) {
    if (text.length() > WorkbookLimits.CELL_CHARACTERS) {
      return fault(
          Fault.Kind.STRUCTURE,
          text.substring(0, 60),
          String.format(
              Locale.ROOT,
              "is longer than %,d characters, the most that a cell can hold",
              WorkbookLimits.CELL_CHARACTERS),
          "");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
      boolean half =
          Character.isSurrogate(c)
              && !Character.isSurrogatePair(c, after(text, i))
              && !second(text, i);
      if (control || half || c == '\uFFFD') {
        return fault(
            Fault.Kind.ENCODING,
            "",
            "the text of the cell holds U+%04X, which is no character".formatted((int) c),
            "Maybe it was copied from another program; write it anew.");
      }
    }
    return PlainText.strip(text);
  }

  private static char after(String text, int i) {
    return i + 1 < text.length() ? text.charAt(i + 1) : ' ';
  }

  private static boolean second(String text, int i) {
    return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
  }

  private String fault(Fault.Kind kind, String value, String reason, String maybe) {
    faults.accept(new CellFault(kind, row, column, value, reason, maybe));
    return "";
  }
}
