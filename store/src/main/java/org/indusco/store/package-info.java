/// What is kept, in PostgreSQL.
///
/// In goes what the interfaces of `app` ask to be kept, out comes what was kept; SQL stands nowhere
/// else. It always holds that what was acknowledged is on the disk.
@NullMarked
package org.indusco.store;

import org.jspecify.annotations.NullMarked;
