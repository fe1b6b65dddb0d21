/// Networks from files on their way into the register: looked at first, then taken in.
///
/// In go tables as texts, already read from whatever file they stood in, and how they are meant;
/// out comes what would become otherwise and what is wrong with it, or the revision that took it
/// in. It always holds that what is taken in is what was looked at, all of it or nothing, and once
/// only.
@NullMarked
package org.indusco.app.intake;

import org.jspecify.annotations.NullMarked;
