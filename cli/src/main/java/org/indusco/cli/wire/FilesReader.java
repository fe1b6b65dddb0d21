package org.indusco.cli.wire;

import java.util.List;
import java.util.Optional;
import org.indusco.app.library.NetworkReader;
import org.indusco.app.register.Row;
import org.indusco.exchange.Reading;
import org.indusco.exchange.Rereading;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.text.TextNetwork;

/// Reads networks out of the register as their files are read.
public final class FilesReader implements NetworkReader {

  private final Rereading rereading = new Rereading();

  @Override
  public ReadNetwork read(TextNetwork texts) {
    Reading reading = rereading.read(texts);
    return new ReadNetwork(reading.network(), sentences(reading.faults()), reading.hash());
  }

  @Override
  public List<String> faults(TextNetwork texts) {
    return sentences(rereading.faults(texts));
  }

  @Override
  public Optional<Ties> ties(String table, Row row) {
    return org.indusco.exchange.check.Ties.of(table, row.cells())
        .map(ties -> new Ties(ties.groups(), ties.names()));
  }

  private static List<String> sentences(List<Fault> faults) {
    return faults.stream().map(Fault::toString).toList();
  }
}
