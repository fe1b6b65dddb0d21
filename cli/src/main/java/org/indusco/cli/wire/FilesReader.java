package org.indusco.cli.wire;

import org.indusco.app.library.NetworkReader;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.Reading;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.text.TextNetwork;

/// Reads networks out of the register as their files are read.
public final class FilesReader implements NetworkReader {

  @Override
  public ReadNetwork read(TextNetwork texts) {
    Reading reading = NetworkFiles.read(texts);
    return new ReadNetwork(
        reading.network(), reading.faults().stream().map(Fault::toString).toList(), reading.hash());
  }
}
