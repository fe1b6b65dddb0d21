/// The page of benchmarks, made from files of measurements.
///
/// In: [org.indusco.bench.measure.Measurements]. Out: Markdown and a chart. Always holds: every
/// figure on the page is one of a file or worked out from some, none is typed by hand.
@NullMarked
package org.indusco.bench.report;

import org.jspecify.annotations.NullMarked;
