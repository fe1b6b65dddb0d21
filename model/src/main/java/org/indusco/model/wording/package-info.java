/// What the program says to readers, in each of its languages.
///
/// In: keys of messages and what they tell of. Out: sentences with numbers and dates as a language
/// writes them. Always holds: a message is there in every language or in none.
@NullMarked
package org.indusco.model.wording;

import org.jspecify.annotations.NullMarked;
