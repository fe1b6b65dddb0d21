/// What is kept, in PostgreSQL.
///
/// In goes what the interfaces of `app` ask to be kept, out comes what was kept; SQL stands
/// nowhere else. It always holds that what was acknowledged is on the disk.
/// [org.indusco.store.Database] opens a database; its tables are made by the files of
/// `org/indusco/store/migration` among the resources.
@NullMarked
package org.indusco.store;

import org.jspecify.annotations.NullMarked;
