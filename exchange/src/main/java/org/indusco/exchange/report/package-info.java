/// A plan as a page to read, to print and to pass on.
///
/// In: a completed network, its plan, a map as SVG and the defaults that were taken. Out: one HTML
/// file that opens without a network and needs no script. Always holds: every text is escaped by
/// the writer, the file is well-formed XML, and each figure carries its unrounded value.
@NullMarked
package org.indusco.exchange.report;

import org.jspecify.annotations.NullMarked;
