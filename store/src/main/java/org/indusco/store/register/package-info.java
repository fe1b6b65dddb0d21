/// The register in PostgreSQL.
///
/// In go what [org.indusco.app.register.Register] is asked, out comes what the tables `network`,
/// `revision` and `entry` hold. It always holds that one transaction at a time writes to a network,
/// and that what is decided there is decided by [org.indusco.app.register.Decision].
@NullMarked
package org.indusco.store.register;

import org.jspecify.annotations.NullMarked;
