/// What is the case at a place on a date: danger, the depot that serves it, its region.
///
/// In: zones, threats, depots, regions and their shapes. Out: answers by place and month for one
/// state of knowledge. Always holds: knowing more never takes a danger away.
@NullMarked
package org.indusco.atlas.place;

import org.jspecify.annotations.NullMarked;
