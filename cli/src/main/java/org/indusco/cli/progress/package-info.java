/// What long work shows while it goes on, and how it is stopped.
///
/// In: values and bounds. Out: a bar on a terminal, plain lines elsewhere, nothing when quiet.
@NullMarked
package org.indusco.cli.progress;

import org.jspecify.annotations.NullMarked;
