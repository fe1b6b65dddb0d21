/// A network and a plan as linked data (JSON-LD 1.1), for gazetteers and for economic networks.
///
/// In: the tables of a network and of a plan. Out: places in the Linked Places Format; agents,
/// recipes and planned flows in the words of Valueflows. Always holds: every term is one of the
/// published vocabulary; what is not known is left out; a reference names something in the file.
@NullMarked
package org.indusco.exchange.linked;

import org.jspecify.annotations.NullMarked;
