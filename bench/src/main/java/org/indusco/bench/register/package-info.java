/// How fast the register is: a server of its own over a network of a million entries.
///
/// In go a size and how long to measure; out come timings of what people and programs ask. Always
/// holds: a request is timed from when it was due and not from when it was sent, so that a server
/// that stalls cannot hide it by being asked less.
@NullMarked
package org.indusco.bench.register;

import org.jspecify.annotations.NullMarked;
