package org.indusco.exchange.cell;

import org.indusco.model.schema.EdtfDate;

/// Dates as exact as they are known.
record UncertainDates() implements CellType {

  @Override
  public Object read(String text) throws CellException {
    try {
      return new EdtfDate(text);
    } catch (IllegalArgumentException e) {
      throw Dates.refused(
          text, "is no date (EDTF) such as 1940, 1940-07, 1940-07-15 or 1940~", Dates::asDay);
    }
  }

  @Override
  public String write(Object value) {
    return value.toString();
  }

  @Override
  public String tableSchemaType() {
    return "string";
  }

  @Override
  public String words() {
    return "date, as exact as known";
  }
}
