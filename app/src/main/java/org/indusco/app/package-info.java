/// The use cases: where the planner and the atlas meet.
///
/// In: a network and a wish. Out: what the command line, and later the server, show. Always holds:
/// the engines do not know each other; what one asks of another is answered here.
@NullMarked
package org.indusco.app;

import org.jspecify.annotations.NullMarked;
