package org.indusco.exchange.cell;

import java.util.Locale;
import org.indusco.exchange.fault.Fault;

/// Yes or no.
record YesNo() implements CellType {

  @Override
  public Object read(String text) throws CellException {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1" -> true;
      case "no", "false", "0" -> false;
      default ->
          throw new CellException(Fault.Kind.NOT_A_CHOICE, "is neither yes nor no", maybe(text));
    };
  }

  @Override
  public String write(Object value) {
    return (Boolean) value ? "yes" : "no";
  }

  @Override
  public String tableSchemaType() {
    return "boolean";
  }

  @Override
  public String words() {
    return "yes or no";
  }

  private static String maybe(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "y", "x", "t", "wahr", "vrai", "是" -> "Maybe yes.";
      case "n", "f", "-", "falsch", "faux", "否" -> "Maybe no.";
      default -> "";
    };
  }
}
