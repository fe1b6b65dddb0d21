/// Files put in place whole: a crash leaves the old ones or the new ones, never half of one.
///
/// In: names and contents. Out: a folder, on demand with a list of its files, by which the next one
/// takes away what it no longer holds. Always holds: a file is seen under its name only once it is
/// complete; what was not written here, or was changed since, is never taken away.
@NullMarked
package org.indusco.exchange.disk;

import org.jspecify.annotations.NullMarked;
