package org.indusco.atlas.figure;

import org.indusco.model.network.Place;

/// An amount at a place.
///
/// @param place where
/// @param value how much, in the unit of the [Figures]
/// @param estimated whether it rests on an estimate
public record Spot(Place place, double value, boolean estimated) {}
