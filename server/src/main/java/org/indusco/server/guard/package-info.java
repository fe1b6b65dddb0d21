/// What every request passes before it is done: whence it comes, how large it is, who may do it,
/// how often.
///
/// In: a request. Out: the same, or a problem. Always holds: what is not expressly allowed to
/// everybody needs somebody who has signed in.
@NullMarked
package org.indusco.server.guard;

import org.jspecify.annotations.NullMarked;
