package org.indusco.exchange.shape;

/// What a GeoJSON file says of itself beside its features; empty where it says nothing.
///
/// @param layer name of the file without its ending
/// @param source where its shapes come from
/// @param licence on which terms they may be used
/// @param note what else to know
public record Credit(String layer, String source, String licence, String note) {}
