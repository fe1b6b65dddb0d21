/// The solver behind a few words: columns, rows, entries, solve.
///
/// In: a problem in arrays, a time limit, a wish to stop. Out: [Outcome]. Always holds: nobody
/// outside this package knows which solver it is.
@NullMarked
package org.indusco.exact.solver;

import org.jspecify.annotations.NullMarked;
