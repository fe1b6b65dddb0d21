package org.indusco.exchange.cell;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Several texts, parted by semicolons.
record TextLists() implements CellType {

  @Override
  public Object read(String text) {
    return Arrays.stream(text.split(";", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  @Override
  public String write(Object value) {
    return ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining(";"));
  }

  @Override
  public Object nothing() {
    return List.of();
  }

  @Override
  public String tableSchemaType() {
    return "list";
  }

  @Override
  public String words() {
    return "list";
  }
}
