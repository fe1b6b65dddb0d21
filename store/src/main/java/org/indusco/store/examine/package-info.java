/// Examines a database: its server, its disk, its tables.
///
/// In goes a place, out comes what was found, each with how grave it is and what helps. It always
/// holds that nothing is changed: no folder is made, no table migrated, and a server that nobody
/// else uses is stopped afterwards.
@NullMarked
package org.indusco.store.examine;

import org.jspecify.annotations.NullMarked;
