/// What is the case at a place on a date: danger, the depot that serves it, its region.
///
/// In: zones, threats, depots, regions and their shapes. Out: answers by place and month for one
/// state of knowledge. Always holds: knowing more never opens a place that is closed. It may
/// lower a risk, since a threat to the place itself stands above the zones around it.
@NullMarked
package org.indusco.atlas.place;

import org.jspecify.annotations.NullMarked;
