/// Files that people hand in, between the look at what they would change and the taking in.
///
/// In: the bytes of a file with how they are meant. Out: the same, to their owner alone, for an
/// hour. Always holds: what is kept has no name on the disk, so that nothing of it is left when the
/// program ends, however it ends; how much is kept is bounded for each person and for all; few
/// files are read at the same time.
@NullMarked
package org.indusco.server.upload;

import org.jspecify.annotations.NullMarked;
