package org.indusco.app.library;

import java.util.List;
import java.util.Optional;
import org.indusco.app.register.Row;
import org.indusco.model.network.Network;
import org.indusco.model.text.TextNetwork;

/// Reads the texts of a network and checks them. A reader may remember tables by their identity.
@FunctionalInterface
public interface NetworkReader {

  /// Reads a network.
  ReadNetwork read(TextNetwork texts);

  /// What is wrong with a network, as [#read] finds it.
  default List<Fault> faults(TextNetwork texts) {
    return read(texts).faults();
  }

  /// What binds a row to others when they are checked, or nothing for a row of the ground, with
  /// which everything is bound up.
  default Optional<Ties> ties(String table, Row row) {
    return Optional.empty();
  }

  /// What reading gave.
  ///
  /// @param network what could be read; to be used only when there are no faults
  /// @param faults everything that is wrong, in the order in which it is best mended
  /// @param hash SHA-256 in hex of the texts
  record ReadNetwork(Network network, List<Fault> faults, String hash) {

    public ReadNetwork {
      faults = List.copyOf(faults);
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
