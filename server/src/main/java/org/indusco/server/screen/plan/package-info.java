/// Pages of planning together: plans and jobs of a network, a job, a plan, trials, comparisons,
/// and what the parties say.
///
/// In: who asks, and forms that were sent. Out: pages, and ways to other pages once something was
/// done. Always holds: what is shown and done goes through [org.indusco.app.office.PlanOffice]
/// with the person who asks, the same form sent twice does something once, and what was typed
/// into a form that is refused stays.
@NullMarked
package org.indusco.server.screen.plan;

import org.jspecify.annotations.NullMarked;
