/// What is wrong in a file, told so that it can be mended.
///
/// In: what readers and checks find. Out: faults in a stable order, as text, and guesses at what
/// was meant. Always holds: a fault names its file, and the value when there is one.
@NullMarked
package org.indusco.exchange.fault;

import org.jspecify.annotations.NullMarked;
