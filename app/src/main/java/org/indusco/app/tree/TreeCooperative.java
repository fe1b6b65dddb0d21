package org.indusco.app.tree;

/// A cooperative on a day.
///
/// @param id its id
/// @param name its name
/// @param nameZh its name in Chinese; empty when it is not known
/// @param industry its industry
/// @param place where it stands on the day
/// @param depot that serves it on the day, be it one of another region; empty for none
/// @param totals of this one
public record TreeCooperative(
    String id,
    String name,
    String nameZh,
    String industry,
    String place,
    String depot,
    Totals totals) {}
