package org.indusco.atlas.figure;

import org.indusco.model.network.Place;

/// What goes from one place to another.
///
/// @param from where it leaves
/// @param to where it arrives
/// @param value how much, in the unit of the [Figures]
/// @param kind for what cause, or empty
public record Flow(Place from, Place to, double value, String kind) {}
