/// The networks that there are, for those who may see them.
///
/// In: who asks. Out: names and ids. Always holds: nobody learns of a network that they may not
/// read.
@NullMarked
package org.indusco.app.listing;

import org.jspecify.annotations.NullMarked;
