package org.indusco.planner.restart;

/// What a row or a column is called in every network that has it.
///
/// @param of the kind of thing that is priced or decided
/// @param item good, skill, industry, recipe, order or fund; empty for none
/// @param where depot, or two depots parted by >
/// @param number of things that are alike so far, from 0
record Name(String of, String item, String where, int number) {}
