/// Accounts in PostgreSQL.
///
/// In: accounts and events of `app.people`. Out: the same. Always holds: an account and the event
/// that tells of its change are kept in one transaction, and changes happen one after the other, so
/// that two administrators cannot take each other's rights at once.
@NullMarked
package org.indusco.store.people;

import org.jspecify.annotations.NullMarked;
