/// What came of playing a plan through many scenarios, as data.
///
/// In: what who plays found. Out: the same, for who keeps or tells it. Always holds:
/// figures, perils and helps are those of the scenarios that stand beside them.
@NullMarked
package org.indusco.model.trial;

import org.jspecify.annotations.NullMarked;
