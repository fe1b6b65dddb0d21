/// Who asks: somebody who has signed in, or nobody yet, and in which language they read.
///
/// In: a request and its session. Out: a [org.indusco.server.visitor.Visitor]. Always holds: who
/// somebody is and what they may do is read anew for each request, so that changed rights hold at
/// once; a session keeps no more than whose it is.
@NullMarked
package org.indusco.server.visitor;

import org.jspecify.annotations.NullMarked;
