package org.indusco.exchange.fault;

import java.util.Locale;
import java.util.regex.Pattern;

/// Faults and sentences that are made for files, in the words of who knows only tables and
/// layers: `goods.csv` becomes "table goods".
public final class TableWords {

  private static final Pattern TABLE = Pattern.compile("\\b([a-z_]+)\\.csv\\b");
  private static final Pattern LAYER = Pattern.compile("\\b([a-z_]+)\\.geojson\\b");
  private static final Pattern WHOLE = Pattern.compile("^(table|layer) (.*): the file is");

  private TableWords() {}

  /// A fault as it is told of a table or layer.
  public static Fault told(Fault fault) {
    return new Fault(
        fault.kind(),
        named(fault.file()),
        fault.row(),
        fault.column(),
        fault.value(),
        told(fault.reason()),
        told(fault.maybe()),
        fault.others());
  }

  /// A file as a table or layer.
  public static String named(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    boolean table = lower.endsWith(".csv");
    return table || lower.endsWith(".geojson")
        ? (table ? "table " : "layer ") + file.substring(0, file.lastIndexOf('.'))
        : file;
  }

  /// A sentence that names tables or layers, or speaks of the file.
  public static String told(String sentence) {
    String tables = TABLE.matcher(sentence).replaceAll("table $1");
    String text = LAYER.matcher(tables).replaceAll("layer $1");
    return WHOLE
        .matcher(text)
        .replaceFirst("$1 $2: the $1 is")
        .replaceFirst("^the file ", "the table ");
  }
}
