package org.indusco.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.indusco.exchange.csv.SheetReader;

/// Tries any bytes as a CSV file: the first byte says of which table.
public final class CsvFuzz {

  private CsvFuzz() {}

  /// Loads the classes before the fuzzer looks at the clock.
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("\0id,name\n".getBytes(StandardCharsets.UTF_8));
  }

  /// The entrance that the fuzzer calls.
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 0) {
      byte[] bytes = Arrays.copyOfRange(data, 1, data.length);
      SheetProperty.require(SheetProperty.table(data[0]), file -> SheetReader.read(file, bytes));
    }
  }
}
