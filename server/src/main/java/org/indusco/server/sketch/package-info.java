/// Plans on maps in the browser, on which changes can be sketched, and two of them side by side.
///
/// In: who asks, and plans as [org.indusco.app.office.PlanOffice] lends them. Out: pages, and the
/// document that their scripts draw. Always holds: who may not see a plan is answered as if it were
/// not there; what is sketched is sent as the same form as what is typed.
@NullMarked
package org.indusco.server.sketch;

import org.jspecify.annotations.NullMarked;
