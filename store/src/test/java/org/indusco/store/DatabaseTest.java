package org.indusco.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class DatabaseTest {

  @AutoClose private static final Database DATABASE = TestServer.newDatabase();

  @Test
  void aNewDatabaseKnowsItself() {
    assertThat(DATABASE.jdbc().sql("select used_by from installation").query(String.class).single())
        .isEqualTo("test");
    assertThat(DATABASE.warnings()).isEmpty();
  }

  @Test
  void workThatFailsIsUndone() {
    DATABASE.jdbc().sql("create table kept (n int)").update();
    assertThatThrownBy(
            () ->
                DATABASE
                    .transactions()
                    .executeWithoutResult(
                        status -> {
                          DATABASE.jdbc().sql("insert into kept values (1)").update();
                          DATABASE.jdbc().sql("insert into kept values (1 / 0)").update();
                        }))
        .isInstanceOf(DataAccessException.class);
    assertThat(DATABASE.jdbc().sql("select count(*) from kept").query(Integer.class).single())
        .isZero();
  }

  @Test
  void everyConnectionHasLimitsOfTime() {
    assertThat(show("statement_timeout")).isEqualTo("1min");
    assertThat(show("idle_in_transaction_session_timeout")).isEqualTo("1min");
    assertThat(show("timezone")).isEqualTo("UTC");
    assertThat(show("synchronous_commit")).isEqualTo("on");
  }

  private static String show(String setting) {
    return DATABASE.jdbc().sql("show " + setting).query(String.class).single();
  }
}
