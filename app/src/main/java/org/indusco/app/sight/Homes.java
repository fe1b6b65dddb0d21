package org.indusco.app.sight;

import java.util.Set;
import org.indusco.app.register.Span;

/// To which regions bodies and places belong during a time. What belongs to none, or is not known,
/// has the empty id for its region.
interface Homes {

  /// The regions of a cooperative.
  Set<String> ofCooperative(String id, Span when);

  /// The regions of a depot.
  Set<String> ofDepot(String id, Span when);

  /// The regions of a place.
  Set<String> ofPlace(String id, Span when);
}
