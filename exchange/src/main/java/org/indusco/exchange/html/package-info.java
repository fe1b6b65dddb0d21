/// Pages as elements and words, written as well-formed markup.
///
/// In: elements with attributes, words, and markup that the project made. Out: text that is HTML
/// and XML alike. Always holds: no words are ever taken for markup.
@NullMarked
package org.indusco.exchange.html;

import org.jspecify.annotations.NullMarked;
