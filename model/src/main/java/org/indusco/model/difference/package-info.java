/// What is different in a second plan of much the same network, as data.
///
/// In: what who compares found. Out: the same, for who tells it. Always holds: what is the same in
/// both plans is not in it.
@NullMarked
package org.indusco.model.difference;

import org.jspecify.annotations.NullMarked;
