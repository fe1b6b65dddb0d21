/// The network as a tree on any day: association, regions, depots, cooperatives, with totals.
///
/// In goes a network; out come records of what stood on a day and to whom it belonged, as
/// [org.indusco.atlas.place.Bodies] has it. It always holds that each total is the sum of its
/// parts, and that nothing that stands is left out: what belongs to no region or depot stands
/// under one without an id.
@NullMarked
package org.indusco.app.tree;

import org.jspecify.annotations.NullMarked;
