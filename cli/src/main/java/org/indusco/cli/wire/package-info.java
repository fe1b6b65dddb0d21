/// What `app` asks for and `exchange` can do, brought together.
///
/// In go the texts and files of networks and plans, out come records, and the other way round. It
/// always holds that nothing is decided here.
@NullMarked
package org.indusco.cli.wire;

import org.jspecify.annotations.NullMarked;
