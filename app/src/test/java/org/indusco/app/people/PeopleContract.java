package org.indusco.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.indusco.app.people.AccountEvent.Kind;
import org.indusco.app.people.People.Outcome;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every keeper of accounts must do.
public abstract class PeopleContract {

  private static final Instant NOON = Instant.parse("1940-07-01T12:00:00Z");

  private final Random random = new Random(5);
  private People people = new PeopleInMemory();

  /// A keeper that holds no accounts yet.
  protected abstract People empty();

  @BeforeEach
  final void begin() {
    people = empty();
  }

  private Account account(String name, Grant... grants) {
    return new Account(
        new Person(
            PersonId.draw(random), name, "Of " + name, Language.EN, List.of(grants), null, false),
        "hash of " + name,
        null,
        0,
        0);
  }

  private static AccountEvent event(Account account, Kind kind) {
    return new AccountEvent(NOON, account.person().id(), account.person().id(), kind, "as told");
  }

  private Account added(Account account) {
    assertThat(people.add(account, event(account, Kind.CREATED))).isEqualTo(Outcome.DONE);
    return account;
  }

  private Account read(Account account) {
    return people.find(account.person().id()).orElseThrow();
  }

  @Test
  void whatIsKeptIsFoundAgainWhole() {
    Account plain =
        added(
            account(
                "宋庆龄",
                new Grant(Role.PLANNER, new Scope.OfRegion("cic", "northwest")),
                new Grant(Role.READER, new Scope.OfNetwork("cic")),
                new Grant(Role.APPROVER, new Scope.OfParty("cic", "government"))));
    assertThat(read(plain)).isEqualTo(plain);
    assertThat(people.findByName("宋庆龄")).contains(plain);
    Account full =
        plain
            .with(plain.person().with(Language.ZH).disabled(NOON.plusSeconds(5)))
            .withSecret(TotpSecret.draw(random))
            .withPassword("another")
            .endingSessions();
    assertThat(people.update(full, event(full, Kind.DISABLED))).isEqualTo(Outcome.DONE);
    assertThat(read(plain))
        .isEqualTo(
            new Account(full.person(), full.passwordHash(), full.secret(), 1, plain.version() + 1));
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(people.find(PersonId.draw(random))).isEmpty();
    assertThat(people.findByName("nobody")).isEmpty();
    assertThat(people.listPeople()).isEmpty();
    assertThat(people.listEvents(PersonId.draw(random))).isEmpty();
    assertThat(people.hasAdministrator()).isFalse();
  }

  @Test
  void aNameIsTakenOnce() {
    added(account("lu"));
    Account second = account("lu");
    assertThat(people.add(second, event(second, Kind.CREATED))).isEqualTo(Outcome.NAME_TAKEN);
    assertThat(people.find(second.person().id())).isEmpty();
    assertThat(people.listEvents(second.person().id())).isEmpty();
  }

  @Test
  void peopleAreListedByCodePoint() {
    List.of("zhang", "alley", "宋", "lu", "alley2", "a-b", "a.b")
        .forEach(name -> added(account(name)));
    assertThat(people.listPeople())
        .extracting(Person::name)
        .containsExactly("a-b", "a.b", "alley", "alley2", "lu", "zhang", "宋");
  }

  @Test
  void aChangeOfWhatWasChangedMeanwhileIsRefused() {
    Account first = added(account("lu"));
    assertThat(people.update(first, event(first, Kind.GRANTED))).isEqualTo(Outcome.DONE);
    Account stale = first.withPassword("stale");
    assertThat(people.update(stale, event(stale, Kind.PASSWORD_RESET)))
        .isEqualTo(Outcome.CHANGED_MEANWHILE);
    assertThat(read(first).passwordHash()).isEqualTo("hash of lu");
    Account nobody = account("nobody");
    assertThat(people.update(nobody, event(nobody, Kind.GRANTED)))
        .isEqualTo(Outcome.CHANGED_MEANWHILE);
    assertThat(people.listEvents(first.person().id()))
        .extracting(AccountEvent::kind)
        .containsExactly(Kind.GRANTED, Kind.CREATED);
  }

  @Test
  protected void eventsAreKeptAsTheyWere() {
    Account account = account("lu", Grant.ADMINISTRATOR);
    AccountEvent byNobody =
        new AccountEvent(NOON, account.person().id(), null, Kind.CREATED, "lu ' \" \\ 工合");
    assertThat(people.addFirstAdministrator(account, byNobody)).isEqualTo(Outcome.DONE);
    assertThat(people.listEvents(account.person().id())).containsExactly(byNobody);
  }

  @Test
  void thereIsOneFirstAdministratorHoweverManyTry() throws Exception {
    List<Future<Outcome>> tries = new ArrayList<>();
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        Account account = account("first" + i, Grant.ADMINISTRATOR);
        tries.add(
            many.submit(() -> people.addFirstAdministrator(account, event(account, Kind.CREATED))));
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Future<Outcome> each : tries) {
      outcomes.add(each.get());
    }
    assertThat(outcomes).filteredOn(Outcome.DONE::equals).hasSize(1);
    assertThat(outcomes).filteredOn(Outcome.HAS_ADMINISTRATOR::equals).hasSize(7);
    assertThat(people.hasAdministrator()).isTrue();
    assertThat(people.listPeople()).hasSize(1);
  }

  @Test
  void theLastAdministratorStaysHoweverManyLeave() throws Exception {
    List<Account> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(added(account("chief" + i, Grant.ADMINISTRATOR)));
    }
    List<Future<Outcome>> leaving = new ArrayList<>();
    try (ExecutorService many = Executors.newFixedThreadPool(6)) {
      for (Account each : all) {
        boolean shut = leaving.size() % 2 == 0;
        Account gone =
            each.with(
                shut ? each.person().disabled(NOON.plusSeconds(9)) : each.person().with(List.of()));
        leaving.add(many.submit(() -> people.update(gone, event(gone, Kind.REVOKED))));
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Future<Outcome> each : leaving) {
      outcomes.add(each.get());
    }
    assertThat(outcomes).filteredOn(Outcome.DONE::equals).hasSize(5);
    assertThat(outcomes).filteredOn(Outcome.LAST_ADMINISTRATOR::equals).hasSize(1);
    assertThat(people.hasAdministrator()).isTrue();
  }

  @Test
  void aStepIsUsedOnceHoweverManyTry() throws Exception {
    PersonId id = added(account("lu")).person().id();
    List<Future<Boolean>> tries = new ArrayList<>();
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        tries.add(many.submit(() -> people.useStep(id, 70)));
      }
    }
    int used = 0;
    for (Future<Boolean> each : tries) {
      used += each.get() ? 1 : 0;
    }
    assertThat(used).isEqualTo(1);
    assertThat(people.useStep(id, 69)).isFalse();
    assertThat(people.useStep(id, 71)).isTrue();
    assertThat(people.find(id).orElseThrow().version()).as("using a step is no change").isZero();
  }
}
