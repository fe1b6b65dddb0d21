package org.indusco.app.search;

/// What something is called.
///
/// @param name in English, or as the network has it
/// @param chinese empty when there is none
/// @param old in the spelling of the time; several are parted by `/`; empty when there is none
public record Names(String name, String chinese, String old) {

  /// Of something that has no name, or whose name may not be told.
  public static final Names NONE = new Names("", "", "");
}
