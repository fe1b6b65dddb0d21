package org.indusco.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What a database knows of itself: a number of its own, and which program last used it.
final class Installation {

  private Installation() {}

  /// Notes that a program uses the database, at the first time with a number for it.
  static void remember(TransactionTemplate transactions, JdbcClient jdbc, String program) {
    transactions.executeWithoutResult(
        status ->
            jdbc.sql(
                    """
                    insert into installation (made_by, used_by) values (:program, :program)
                    on conflict (single) do update set used_by = excluded.used_by
                    where installation.used_by <> excluded.used_by
                    """)
                .param("program", program)
                .update());
  }
}
