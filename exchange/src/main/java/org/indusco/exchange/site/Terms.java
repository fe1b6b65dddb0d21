package org.indusco.exchange.site;

import java.util.List;
import org.indusco.exchange.shape.Credit;

/// On which terms a site may be used.
///
/// @param licence of the network's tables, in words; empty when it is not known
/// @param credits of the layers of shapes
public record Terms(String licence, List<Credit> credits) {

  public Terms {
    credits = List.copyOf(credits);
  }
}
