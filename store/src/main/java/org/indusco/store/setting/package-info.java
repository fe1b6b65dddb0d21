/// What must hold of a server before anything is entrusted to it.
///
/// In goes a connection, out come warnings, or a refusal that names the setting and what helps.
/// It always holds that a server which may lose what it acknowledged is refused.
@NullMarked
package org.indusco.store.setting;

import org.jspecify.annotations.NullMarked;
