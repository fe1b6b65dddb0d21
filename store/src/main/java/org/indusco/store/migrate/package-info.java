/// Brings the tables of a database up to what the program knows.
///
/// In goes a database, out comes one with all migrations of `org/indusco/store/migration` among
/// the resources, each in a file `V1__what_it_does.sql` that is never changed once it was
/// released. It always holds that a database of a newer program, or of something else, is left
/// untouched.
@NullMarked
package org.indusco.store.migrate;

import org.jspecify.annotations.NullMarked;
