package org.indusco.app.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.register.Row;
import org.indusco.model.network.Network;
import org.indusco.model.text.TextNetwork;

/// Reads the texts of a network and checks them. A reader may remember tables by their identity.
@FunctionalInterface
public interface NetworkReader {

  /// Reads a network. A reader may put off what is not asked for.
  ReadNetwork read(TextNetwork texts);

  /// What is wrong with a network, as [#read] finds it.
  default List<Fault> faults(TextNetwork texts) {
    return read(texts).faults();
  }

  /// Whether nothing is wrong with a network when the rows of another stand behind its own, table
  /// by table. A reader may remember the first, and may answer no when it would have to look more
  /// closely.
  ///
  /// @param most a network that is asked about again and again
  /// @param more rows that go with it
  default boolean sound(TextNetwork most, TextNetwork more) {
    return false;
  }

  /// What binds a row to others when they are checked, or nothing for a row of the ground, with
  /// which everything is bound up.
  default Optional<Ties> ties(String table, Row row) {
    return Optional.empty();
  }

  /// What reading gives. Safe for use by several threads.
  interface ReadNetwork {

    /// What was read.
    TextNetwork texts();

    /// What could be read; to be used only when there are no faults.
    Network network();

    /// Everything that is wrong, in the order in which it is best mended.
    List<Fault> faults();

    /// SHA-256 in hex of the texts. All of them are written for it.
    String hash();

    /// Tells it from all others that this program reads, for what is kept of it meanwhile.
    String key();

    /// What is known already.
    static ReadNetwork of(TextNetwork texts, Network network, List<Fault> faults, String hash) {
      return new ReadAtOnce(texts, network, faults, hash, newKey());
    }

    /// A key that nothing else has.
    static String newKey() {
      return UUID.randomUUID().toString();
    }
  }

  /// What binds a row to others.
  ///
  /// @param groups rows that share one must be read together
  /// @param names of the rows that have the same, any one is as good as all
  record Ties(List<String> groups, List<String> names) {

    public Ties {
      groups = List.copyOf(groups);
      names = List.copyOf(names);
    }
  }
}
