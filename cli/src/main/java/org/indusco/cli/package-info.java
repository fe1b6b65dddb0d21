/// The command line: the commands, and the only place where modules are wired together.
///
/// In: words typed by a person. Out: files, lines on the terminal, an exit code. Always holds: no
/// stack trace reaches a user.
@NullMarked
package org.indusco.cli;

import org.jspecify.annotations.NullMarked;
