package org.indusco.atlas.sheet;

/// Where something lies on a sheet.
///
/// @param x pixels from its left edge
/// @param y pixels from its upper edge
public record Pinpoint(double x, double y) {}
