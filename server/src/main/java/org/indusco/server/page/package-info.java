/// Pages: what stands around each of them, forms and tables.
///
/// In: a visitor and pieces of a page. Out: HTML. Always holds: every word is escaped, every field
/// has a label, nothing needs a script, and nothing is asked for from elsewhere.
@NullMarked
package org.indusco.server.page;

import org.jspecify.annotations.NullMarked;
