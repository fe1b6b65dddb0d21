/// How fast the pages are: a server as its user starts it, and a real browser that opens them.
///
/// In: which networks, which browser, how often. Out: readings with their aims. Always holds: what
/// was started is stopped, and nothing is left behind; whoever reads the pages has not signed in.
@NullMarked
package org.indusco.bench.browser;

import org.jspecify.annotations.NullMarked;
