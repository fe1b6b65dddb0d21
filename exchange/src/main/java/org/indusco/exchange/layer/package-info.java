/// A network and a plan as layers of features with dates, for geographic information systems.
///
/// In: the tables and shapes of a network, the tables of a plan. Out: layers, as GeoJSON (RFC 7946)
/// and as a GeoPackage (OGC 12-128), and the features of single days by box and page
/// ([DayFeatures]). Always holds: a feature's values are those of its row; what has no coordinates
/// has no geometry; `valid_to` is the day after the last.
@NullMarked
package org.indusco.exchange.layer;

import org.jspecify.annotations.NullMarked;
