/// Networks out of the register, ready to be used, and changes to them that leave them sound.
///
/// In go the name of a network, a revision and a day; out comes the network as it stood on that day
/// as it was known then, read and checked at most once and kept for the next who asks. It always
/// holds that a change made here leaves no fault in a network that had none, by whatever part of it
/// that was found; [Inspection] says which. So a network that was sound is known to be sound after
/// such changes, which [SoundDays] remembers; before it is planned from, all of it is read.
@NullMarked
package org.indusco.app.library;

import org.jspecify.annotations.NullMarked;
