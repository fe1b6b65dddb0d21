/// The sub-commands, one class each.
///
/// In: options and arguments. Out: an exit code. Always holds: refused input is told by its faults,
/// and nothing is written for it.
@NullMarked
package org.indusco.cli.command;

import org.jspecify.annotations.NullMarked;
