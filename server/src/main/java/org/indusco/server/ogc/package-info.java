/// OGC API Features (parts core and GeoJSON): what GIS programs read.
///
/// In go a network, a collection, a box, a day and a page; out come features of that day, cut to
/// what the visitor may see by [org.indusco.app.sight.ReadingRoom], as GeoJSON, and ways to all of
/// them as JSON or as plain pages. It always holds that a network has a landing page of its own,
/// which is the address that a GIS program is given.
@NullMarked
package org.indusco.server.ogc;

import org.jspecify.annotations.NullMarked;
