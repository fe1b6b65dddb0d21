/// Tables on their way into the register and out of it.
///
/// In go a network's tables as texts, or what the register says; out come timelines of subjects,
/// the difference between a file and the register, and the tables as they stand on a day. It always
/// holds that tables which went in come out with the same rows on any day, as long as nothing else
/// was said of them.
@NullMarked
package org.indusco.app.register.table;

import org.jspecify.annotations.NullMarked;
