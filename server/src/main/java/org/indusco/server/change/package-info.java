/// Changes to the register as people send them, whether by a program or by a form.
///
/// In: rows of tables as texts. Out: the changes that they are, or everything that is wrong with
/// them. Always holds: what the API refuses a form refuses, too, and for the same reason.
@NullMarked
package org.indusco.server.change;

import org.jspecify.annotations.NullMarked;
