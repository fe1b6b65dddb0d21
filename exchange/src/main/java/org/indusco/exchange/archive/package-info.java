/// Zip containers from anywhere, opened without trust.
///
/// In: the bytes of a file. Out: its parts as streams, or the reason why it is refused. Always
/// holds: nothing is written anywhere; every limit of [ArchiveLimits] is held while a part is
/// unpacked, whatever the headers say; headers that contradict each other are refused, since two
/// readers would see two different files.
@NullMarked
package org.indusco.exchange.archive;

import org.jspecify.annotations.NullMarked;
