package org.indusco.exchange.check;

import java.util.List;
import java.util.function.Consumer;
import org.indusco.exchange.fault.Fault;

/// All checks, in their order.
public final class Checks {

  private Checks() {}

  /// Checks a network.
  ///
  /// @param before what reading it found
  /// @param faults told of everything that is wrong
  /// @param notes told of what may not be meant
  public static void run(
      Draft draft, List<Fault> before, Consumer<Fault> faults, Consumer<String> notes) {}
}
