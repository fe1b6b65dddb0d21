/// Finds things of a network by what they are called: now or in the spelling of the time, in either
/// language.
///
/// In: a network as it is lent to one person, and what is looked for. Out: things that he may see,
/// the nearest first. Always holds: what may not be seen is not in an index, and so is not found;
/// of a cooperative whose position is sealed, not even by the name of the place where it stands.
@NullMarked
package org.indusco.app.search;

import org.jspecify.annotations.NullMarked;
