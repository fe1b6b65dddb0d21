/// The planner's bench: measures it on networks, each in a process of its own.
///
/// The register is measured by [org.indusco.bench.register].
///
/// In: folders of networks, names of generated sizes. Out: a table and the same as JSON. Always
/// holds: what is measured is what `indusco plan` does, with nothing prepared beforehand.
@NullMarked
package org.indusco.bench;

import org.jspecify.annotations.NullMarked;
