package org.indusco.cli.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.indusco.app.library.NetworkReader;
import org.indusco.app.register.Row;
import org.indusco.exchange.Rereading;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.network.Network;
import org.indusco.model.text.TextNetwork;
import org.jspecify.annotations.Nullable;

/// Reads networks out of the register as their files are read.
public final class FilesReader implements NetworkReader {

  private final Rereading rereading = new Rereading();

  @Override
  public ReadNetwork read(TextNetwork texts) {
    Once<Rereading.Taking> taking = new Once<>(() -> rereading.taking(texts));
    return new Read(
        texts,
        taking,
        new Once<>(() -> sentences(taking.get())),
        new Once<>(() -> rereading.hash(texts)));
  }

  @Override
  public List<String> faults(TextNetwork texts) {
    return sentences(rereading.taking(texts));
  }

  private static List<String> sentences(Rereading.Taking taking) {
    return taking.faults().stream().map(Fault::toString).toList();
  }

  @Override
  public Optional<Ties> ties(String table, Row row) {
    return org.indusco.exchange.check.Ties.of(table, row.cells())
        .map(ties -> new Ties(ties.groups(), ties.names()));
  }

  /// What reading gives, when it is asked for.
  private record Read(
      TextNetwork texts,
      Once<Rereading.Taking> taking,
      Once<List<String>> checking,
      Once<String> hashing)
      implements ReadNetwork {

    @Override
    public Network network() {
      return taking.get().network();
    }

    @Override
    public List<String> faults() {
      return checking.get();
    }

    @Override
    public String hash() {
      return hashing.get();
    }
  }

  /// Something that is worked out when it is first asked for.
  private static final class Once<T> {

    private final Supplier<T> work;
    private @Nullable T done;

    Once(Supplier<T> work) {
      this.work = work;
    }

    synchronized T get() {
      T known = done;
      if (known == null) {
        known = work.get();
        done = known;
      }
      return known;
    }
  }
}
