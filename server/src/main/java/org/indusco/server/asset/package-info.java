/// What pages are made of beside their words: scripts, style sheets and signs.
///
/// In: the program's own files and those of libraries. Out: their bytes and addresses. Always
/// holds: an address changes when what lies there does, so browsers may keep it for ever.
@NullMarked
package org.indusco.server.asset;

import org.jspecify.annotations.NullMarked;
