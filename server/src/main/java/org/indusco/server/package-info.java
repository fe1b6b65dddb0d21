/// The network over HTTP: the API and the pages.
///
/// In go requests, out go answers that the asker may see; what is done stands in `app`, which is
/// handed in. It always holds that an error is told with its code and never with a stack trace.
@NullMarked
package org.indusco.server;

import org.jspecify.annotations.NullMarked;
