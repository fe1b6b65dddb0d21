/// Files put in place whole: a crash leaves the old ones or the new ones, never half of one.
///
/// In: names and contents. Out: a folder. Always holds: a file is seen under its name only once it
/// is complete.
@NullMarked
package org.indusco.exchange.disk;

import org.jspecify.annotations.NullMarked;
