/// CSV files as rows of text, RFC 4180.
///
/// In: bytes from anywhere, within set limits. Out: a header and rows with their line numbers, or
/// faults; and rows as text again. Always holds: a file is read whole or not at all.
@NullMarked
package org.indusco.exchange.csv;

import org.jspecify.annotations.NullMarked;
