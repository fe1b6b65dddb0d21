package org.indusco.cli.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.indusco.app.library.Fault;
import org.indusco.app.library.NetworkReader;
import org.indusco.app.register.Row;
import org.indusco.app.register.Subject;
import org.indusco.app.register.table.TableRows;
import org.indusco.exchange.Rereading;
import org.indusco.exchange.fault.Fault.Kind;
import org.indusco.model.network.Network;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.jspecify.annotations.Nullable;

/// Reads networks out of the register as their files are read.
public final class FilesReader implements NetworkReader {

  private static final String TABLE = "table ";
  private static final List<Kind> KINDS = List.of(Kind.values());

  private final Rereading rereading = new Rereading();

  @Override
  public ReadNetwork read(TextNetwork texts) {
    Once<Rereading.Taking> taking = new Once<>(() -> rereading.taking(texts));
    return new Read(
        texts,
        taking,
        new Once<>(() -> told(texts, taking.get().faults())),
        new Once<>(() -> rereading.hash(texts)),
        ReadNetwork.newKey());
  }

  @Override
  public List<Fault> faults(TextNetwork texts) {
    return told(texts, rereading.taking(texts).faults());
  }

  @Override
  public boolean sound(TextNetwork most, TextNetwork more) {
    return rereading.sound(most, more);
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
      Once<List<Fault>> checking,
      Once<String> hashing,
      String key)
      implements ReadNetwork {

    @Override
    public Network network() {
      return taking.get().network();
    }

    @Override
    public List<Fault> faults() {
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

  /// Faults of texts, with what their rows are about.
  public static List<Fault> told(TextNetwork texts, List<org.indusco.exchange.fault.Fault> faults) {
    return faults.stream().map(fault -> told(texts, fault)).toList();
  }

  private static Fault told(TextNetwork texts, org.indusco.exchange.fault.Fault fault) {
    List<Integer> rows = fault.known();
    return new Fault(
        fault.kind().name(),
        KINDS.indexOf(fault.kind()),
        new Fault.Place(
            fault.file(),
            fault.row(),
            fault.column(),
            subjects(texts, fault.file(), rows),
            fault.row() == 0 ? 0 : fault.times() - rows.size()),
        fault.value(),
        fault.reason(),
        fault.maybe(),
        fault.toString());
  }

  /// What rows are about, the headings being row 1.
  private static List<Subject> subjects(TextNetwork texts, String file, List<Integer> rows) {
    String name = file.startsWith(TABLE) ? file.substring(TABLE.length()) : "";
    TextTable table = texts.tables().get(name);
    return table == null
        ? List.of()
        : rows.stream()
            .filter(row -> row - 2 >= 0 && row - 2 < table.rows().size())
            .map(row -> TableRows.of(name).subject(table.headings(), table.rows().get(row - 2)))
            .toList();
  }
}
