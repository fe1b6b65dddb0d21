package org.indusco.exchange.cell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/// Days such as 1940-07-15.
record Days() implements CellType {

  @Override
  public Object read(String text) throws CellException {
    try {
      return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
    } catch (DateTimeParseException e) {
      throw Dates.refused(text, "is no day written as 1940-07-15", Dates::asDay);
    }
  }

  @Override
  public String write(Object value) {
    return value.toString();
  }

  @Override
  public String tableSchemaType() {
    return "date";
  }

  @Override
  public String words() {
    return "day";
  }
}
