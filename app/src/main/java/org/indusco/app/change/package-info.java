/// Changes of a network to plan against: a town closes, a route is cut, an order grows.
///
/// In: a completed network and changes, also as words typed by a person. Out: the changed network
/// and a sentence for each change. Always holds: a change is a value without state; rows of the
/// table routes keep their numbers; the words of a change read back give the same change.
@NullMarked
package org.indusco.app.change;

import org.jspecify.annotations.NullMarked;
