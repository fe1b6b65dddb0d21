/// Carrying a plan out, month by month, while more and more becomes known.
///
/// In: a network, plans of it and what was truly the case. Out: the network as it stands a month
/// later, what the month was worth, and a replay of the whole horizon against hindsight. Always
/// holds: where nothing unforeseen happens, the months of a plan that is carried out are together
/// worth what the checker says.
@NullMarked
package org.indusco.app.replay;

import org.jspecify.annotations.NullMarked;
