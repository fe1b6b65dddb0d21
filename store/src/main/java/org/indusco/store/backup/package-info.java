/// Writes all that a database holds into one file, and makes a database from it again.
///
/// In goes a database, out comes a zip file with a CSV file for each table and a manifest with
/// their counts and hashes; and the other way round. The format does not depend on the version of
/// PostgreSQL or of the program. It always holds that a backup is of one moment, that it is there
/// whole or not at all, and that a database is restored whole and verified, or left as it was.
@NullMarked
package org.indusco.store.backup;

import org.jspecify.annotations.NullMarked;
