package org.indusco.exchange.cell;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/// Months such as 1940-07.
record Months() implements CellType {

  @Override
  public Object read(String text) throws CellException {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      throw Dates.refused(text, "is no month written as 1940-07", Dates::asMonth);
    }
  }

  @Override
  public String write(Object value) {
    return value.toString();
  }

  @Override
  public String tableSchemaType() {
    return "yearmonth";
  }

  @Override
  public String words() {
    return "month";
  }
}
