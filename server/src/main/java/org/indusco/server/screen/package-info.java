/// The pages themselves: first run, signing in, the own account, people, home, help.
///
/// In: what was typed into a form. Out: a page, or the way to the next one. Always holds: a change
/// is sent by a form and answered by a redirection, so that going back changes nothing twice; what
/// was wrong stands at its field, and what was typed is kept unless it is secret.
@NullMarked
package org.indusco.server.screen;

import org.jspecify.annotations.NullMarked;
