package org.indusco.exchange.format;

import java.util.List;

/// Where a plan comes from.
///
/// @param network path of the network's folder or workbook, relative to the plan's folder where
///     that can be
/// @param changes made to the network before it was planned, in words; none for a plan of the
///     network as it is
public record Origin(String network, List<String> changes) {

  public Origin {
    changes = List.copyOf(changes);
  }
}
