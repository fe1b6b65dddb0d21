package org.indusco.exchange.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Near;

/// One of a few words.
public record Choices(Map<String, Object> byWord) implements CellType {

  static Choices of(Class<?> type) {
    Map<String, Object> byWord = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      byWord.put(word(constant), constant);
    }
    return new Choices(byWord);
  }

  /// The words, in their order.
  public List<String> list() {
    return new ArrayList<>(byWord.keySet());
  }

  @Override
  public Object read(String text) throws CellException {
    Object value = byWord.get(text.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_"));
    if (value == null) {
      throw new CellException(
          Fault.Kind.NOT_A_CHOICE,
          "is none of " + String.join(", ", list()),
          Near.maybe(text, list()));
    }
    return value;
  }

  @Override
  public String write(Object value) {
    return word(value);
  }

  @Override
  public String tableSchemaType() {
    return "string";
  }

  @Override
  public String words() {
    return "one of " + String.join(", ", list());
  }

  private static String word(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
  }
}
