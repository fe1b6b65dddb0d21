package org.indusco.exchange.cell;

/// Names, ids and notes.
record Texts() implements CellType {

  @Override
  public Object read(String text) {
    return text;
  }

  @Override
  public String write(Object value) {
    return (String) value;
  }

  @Override
  public Object nothing() {
    return "";
  }

  @Override
  public String tableSchemaType() {
    return "string";
  }

  @Override
  public String words() {
    return "text";
  }
}
