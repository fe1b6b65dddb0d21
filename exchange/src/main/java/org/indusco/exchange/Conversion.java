package org.indusco.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.indusco.exchange.fault.Fault;

/// A network in texts ([TextFiles]) on its way from one form to another.
public final class Conversion {

  private final TextReading reading;

  private Conversion(TextReading reading) {
    this.reading = reading;
  }

  /// Reads what is to be converted. It need not be a sound network, but something that has tables.
  public static Conversion of(Path from) {
    return new Conversion(TextFiles.read(from));
  }

  /// What cannot be converted; nothing may be written when there is any.
  public List<Fault> faults() {
    return reading.faults();
  }

  /// The names of files that belong to no network and are not taken along.
  public List<String> left() {
    return reading.left();
  }

  /// How many tables there are.
  public int tables() {
    return reading.texts().tables().size();
  }

  /// How many layers of shapes there are.
  public int layers() {
    return reading.texts().layers().size();
  }

  /// Writes a folder, or a workbook when the name ends so, as [TextFiles#write] does.
  ///
  /// @throws IOException when it cannot be written
  public void write(Path to) throws IOException {
    TextFiles.write(reading.texts(), to);
  }

  /// What cannot be written so.
  public List<Fault> unfit(Path to) {
    return TextFiles.unfit(reading.texts(), to);
  }
}
