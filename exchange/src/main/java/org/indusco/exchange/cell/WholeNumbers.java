package org.indusco.exchange.cell;

import org.indusco.exchange.fault.Fault;

/// Whole numbers.
record WholeNumbers() implements CellType {

  @Override
  public Object read(String text) throws CellException {
    double number = Numerals.number(text);
    if (number != Math.rint(number)) {
      throw new CellException(
          Fault.Kind.NOT_A_NUMBER, "is no whole number", "Maybe " + Math.round(number) + ".");
    }
    if (Math.abs(number) > Integer.MAX_VALUE) {
      throw new CellException(Fault.Kind.NOT_A_NUMBER, "is too large a number", "");
    }
    return (int) number;
  }

  @Override
  public String write(Object value) {
    return value.toString();
  }

  @Override
  public boolean ambiguous(String text) {
    return Numerals.ambiguous(text);
  }

  @Override
  public String tableSchemaType() {
    return "integer";
  }

  @Override
  public String words() {
    return "whole number";
  }
}
