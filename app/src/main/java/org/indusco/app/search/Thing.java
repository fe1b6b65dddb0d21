package org.indusco.app.search;

/// Something of a network that can be found.
///
/// @param kind what it is
/// @param id its id
/// @param names what it is called
/// @param place the id of the place where it stands or stood first; empty when it has none, or it
///     may not be told
/// @param there what that place is called
public record Thing(Kind kind, String id, Names names, String place, Names there) {

  /// What can be found, in the order in which it is told.
  public enum Kind {
    REGION,
    PLACE,
    DEPOT,
    COOPERATIVE,
    ZONE,
    GOOD,
    ORDER
  }

  /// Something that stands nowhere.
  static Thing of(Kind kind, String id, Names names) {
    return new Thing(kind, id, names, "", Names.NONE);
  }
}
