/// What a plan is worth, month by month and by what it comes from.
///
/// In: a completed network, its geography and a plan that the checker accepts. Out: an account for
/// each month. Always holds: the accounts of all months together are the value and the goals that
/// the checker works out.
@NullMarked
package org.indusco.app.account;

import org.jspecify.annotations.NullMarked;
