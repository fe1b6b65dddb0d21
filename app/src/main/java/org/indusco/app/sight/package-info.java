/// Who sees what of a network: the one entrance for everybody who reads.
///
/// In go a person, a network, a revision and a day; out comes what is lent: tables, entries, trees
/// and the bodies of a day. It always holds that what a person may not see is as if it were not
/// there, and that all that is lent is cut by the same [org.indusco.app.sight.Sieve] and the same
/// [org.indusco.app.sight.Sight], so that page, API, export and search answer alike.
@NullMarked
package org.indusco.app.sight;

import org.jspecify.annotations.NullMarked;
