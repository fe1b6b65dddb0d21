/// A plan as a page to read, to print and to pass on, and its reasons in plain sentences.
///
/// In: a completed network, its plan, a map as SVG, the defaults that were taken and a language.
/// Out: one HTML file that opens without a network and needs no script ([HtmlReport]); or why one
/// order, unit or depot fares as it does, in English ([Explanation]). Always holds: every text is
/// escaped by the writer, the file is well-formed XML, and each figure carries its unrounded value.
@NullMarked
package org.indusco.exchange.report;

import org.jspecify.annotations.NullMarked;
