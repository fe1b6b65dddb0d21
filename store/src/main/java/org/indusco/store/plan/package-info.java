/// Jobs, plans and their approval in PostgreSQL.
///
/// In goes what the interfaces of [org.indusco.app.job] and [org.indusco.app.approval] ask to keep,
/// out comes what was kept. It always holds that plans and approvals are only added.
@NullMarked
package org.indusco.store.plan;

import org.jspecify.annotations.NullMarked;
