/// Approval of plans by the parties: a plan takes effect only when every party has approved its
/// hash.
///
/// In go decisions of people who may speak for a party; out come the records of a chain, and which
/// plan is in effect. It always holds that a record is only added, that its hash goes into the
/// next, and that anybody who has the records can work out the same from them, away from the
/// server.
@NullMarked
package org.indusco.app.approval;

import org.jspecify.annotations.NullMarked;
