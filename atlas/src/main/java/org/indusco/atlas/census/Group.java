package org.indusco.atlas.census;

/// An industry group as a map shows it.
///
/// @param id as the table industries names it
/// @param name for a reader
/// @param number its place in the order of the table, which fixes its colour
/// @param letter a letter of its name that no group before it has, so that black print reads
public record Group(String id, String name, int number, char letter) {}
