/// What goes wrong for those who ask, each kind with its code, status and words.
///
/// In: a code with the place and the value that were wrong. Out: a sentence and what to do, in
/// English and Chinese. Always holds: a value is shown short and without anything that could be
/// taken for more than text.
@NullMarked
package org.indusco.server.problem;

import org.jspecify.annotations.NullMarked;
