/// The words that the program uses, and what they mean.
///
/// In: the id of a word, and a language. Out: the word and what it means. Always holds: every word
/// has both in each language, so that a page may lead to any of them.
@NullMarked
package org.indusco.server.glossary;

import org.jspecify.annotations.NullMarked;
