/// The trade-off between two of the four goals.
///
/// In: a network and two goals. Out: checked plans at shifting weights of the two, each with a line
/// that no plan can pass. Always holds: every point lies below every line.
@NullMarked
package org.indusco.app.frontier;

import org.jspecify.annotations.NullMarked;
