package org.indusco.exchange;

import java.util.List;
import java.util.Set;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.Fault;

/// One CSV or GeoJSON file in memory.
///
/// @param name its name, without those of folders
/// @param bytes what stands in it
/// @param faults what forbids to read it
record OneFile(String name, byte[] bytes, List<Fault> faults) implements Source {

  @Override
  public FileNames names() {
    return new FileNames(Set.of(name));
  }

  @Override
  public Table table(String file, String asked) throws SheetException {
    return new Table(SheetReader.read(file, bytes), bytes, List.of());
  }

  @Override
  public byte[] layer(String asked) {
    return bytes;
  }
}
