package org.indusco.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.indusco.app.people.AccountEvent.Kind;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// From the first run to the last administrator.
class AccountsOfPeopleTest {

  private static final String GOOD = "three looms by the river";
  private static final String OTHER = "wool, yarn, cloth, coat";
  private static final Grant PLANNER =
      new Grant(Role.PLANNER, new Scope.OfRegion("cic", "northwest"));

  private final PeopleInMemory people = new PeopleInMemory();
  private final PlainHasher hasher = new PlainHasher();
  private final Random random = new Random(3);
  private Instant now = Instant.parse("1940-07-01T12:00:00Z");
  private final InstantSource clock = () -> now;
  private final FirstRun firstRun = new FirstRun(people, hasher, clock, random);
  private final SignIn signIn = new SignIn(people, hasher, clock);
  private final OwnAccount own = new OwnAccount(people, hasher, clock, random);
  private final Administration administration = new Administration(people, hasher, clock, random);

  private static NewPerson called(String name) {
    return new NewPerson(name, "", GOOD, Language.EN);
  }

  private Person chief() {
    return firstRun.make(firstRun.code(), called("chief")).person();
  }

  private static Refusal refusalOf(ThrowingCallable wish) {
    RefusalException refused = catchThrowableOfType(RefusalException.class, wish);
    assertThat(refused).as("it was not refused").isNotNull();
    return refused.refusal();
  }

  private Account current(Person person) {
    return people.find(person.id()).orElseThrow();
  }

  @Test
  void theHolderOfTheCodeBecomesTheFirstAdministrator() {
    assertThat(firstRun.isOpen()).isTrue();
    assertThat(firstRun.code()).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
    assertThat(refusalOf(() -> firstRun.make("2222-2222-2222-2222", called("lu"))))
        .isEqualTo(Refusal.WRONG_FIRST_CODE);
    String typed = " " + firstRun.code().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    Account made = firstRun.make(typed, new NewPerson(" Lu ", "陆", GOOD, Language.ZH));
    assertThat(made.person().isAdministrator()).isTrue();
    assertThat(made.person().name()).isEqualTo("lu");
    assertThat(made.person().display()).isEqualTo("陆");
    assertThat(firstRun.isOpen()).isFalse();
    assertThat(refusalOf(() -> firstRun.make(firstRun.code(), called("second"))))
        .isEqualTo(Refusal.FIRST_RUN_OVER);
    assertThat(people.listEvents(made.person().id()))
        .containsExactly(new AccountEvent(now, made.person().id(), null, Kind.CREATED, "lu"));
  }

  @Test
  void nobodyGetsInWithoutNamePasswordAndAnOpenAccount() {
    Person chief = chief();
    assertThat(signIn.findByPassword(" CHIEF ", GOOD)).contains(current(chief));
    assertThat(signIn.findByPassword("chief", OTHER)).isEmpty();
    assertThat(signIn.findByPassword("nobody", GOOD)).isEmpty();
    assertThat(signIn.findByPassword("nobody", "of nobody, so that an unknown name takes as long"))
        .isEmpty();
    Person lu = administration.add(chief, called("lu"));
    administration.disable(chief, lu.id(), now.plusSeconds(60));
    Account before = signIn.findByPassword("lu", GOOD).orElseThrow();
    assertThat(signIn.findCurrent(lu.id(), before.epoch())).isPresent();
    now = now.plusSeconds(60);
    assertThat(signIn.findByPassword("lu", GOOD)).isEmpty();
    assertThat(signIn.findCurrent(lu.id(), before.epoch())).isEmpty();
    administration.enable(chief, lu.id());
    assertThat(signIn.findByPassword("lu", GOOD)).isPresent();
  }

  @Test
  void onlyAdministratorsManageAccounts() {
    Person chief = chief();
    Person lu = administration.add(chief, called("lu"));
    administration.grant(chief, lu.id(), PLANNER);
    Person planner = current(lu).person();
    List<ThrowingCallable> wishes =
        List.of(
            () -> administration.listPeople(planner),
            () -> administration.getPerson(planner, chief.id()),
            () -> administration.listEvents(planner, chief.id()),
            () -> administration.add(planner, called("friend")),
            () -> administration.grant(planner, lu.id(), Grant.ADMINISTRATOR),
            () -> administration.revoke(planner, chief.id(), Grant.ADMINISTRATOR),
            () -> administration.disable(planner, chief.id(), now),
            () -> administration.enable(planner, chief.id()),
            () -> administration.resetPassword(planner, chief.id(), OTHER),
            () -> administration.removeSecondStep(planner, chief.id()));
    for (ThrowingCallable wish : wishes) {
      assertThat(refusalOf(wish)).isEqualTo(Refusal.NOT_PERMITTED);
    }
    assertThat(current(chief).version()).isZero();
  }

  @Test
  void changedRightsAndPasswordsEndSessions() {
    Person chief = chief();
    PersonId lu = administration.add(chief, called("lu")).id();
    List<Runnable> changes =
        List.of(
            () -> administration.grant(chief, lu, PLANNER),
            () -> administration.revoke(chief, lu, PLANNER),
            () -> administration.resetPassword(chief, lu, OTHER),
            () -> own.changePassword(lu, OTHER, GOOD),
            () -> {
              TotpSecret secret = own.drawSecret();
              String code = Totp.code(secret, now.getEpochSecond() / 30, 6);
              own.setSecondStep(lu, GOOD, secret, code);
            },
            () -> own.removeSecondStep(lu, GOOD),
            () -> administration.disable(chief, lu, now),
            () -> administration.enable(chief, lu));
    for (Runnable change : changes) {
      int epoch = people.find(lu).orElseThrow().epoch();
      change.run();
      assertThat(signIn.findCurrent(lu, epoch)).as("change %d", changes.indexOf(change)).isEmpty();
    }
    assertThat(people.listEvents(lu).reversed())
        .extracting(AccountEvent::kind)
        .containsExactly(
            Kind.CREATED,
            Kind.GRANTED,
            Kind.REVOKED,
            Kind.PASSWORD_RESET,
            Kind.PASSWORD_CHANGED,
            Kind.SECOND_STEP_SET,
            Kind.SECOND_STEP_REMOVED,
            Kind.DISABLED,
            Kind.ENABLED);
    int epoch = people.find(lu).orElseThrow().epoch();
    own.changeLanguage(lu, Language.ZH);
    assertThat(signIn.findCurrent(lu, epoch)).isPresent();
  }

  @Test
  void aGrantThatIsThereChangesNothing() {
    Person chief = chief();
    administration.grant(chief, chief.id(), Grant.ADMINISTRATOR);
    assertThat(current(chief).version()).isZero();
    assertThat(refusalOf(() -> administration.revoke(chief, chief.id(), PLANNER)))
        .isEqualTo(Refusal.NO_SUCH_GRANT);
  }

  @Test
  void theLastAdministratorStays() {
    Person chief = chief();
    assertThat(refusalOf(() -> administration.revoke(chief, chief.id(), Grant.ADMINISTRATOR)))
        .isEqualTo(Refusal.LAST_ADMINISTRATOR);
    assertThat(refusalOf(() -> administration.disable(chief, chief.id(), now.plusSeconds(99))))
        .isEqualTo(Refusal.LAST_ADMINISTRATOR);
    Person second = administration.add(chief, called("second"));
    administration.grant(chief, second.id(), Grant.ADMINISTRATOR);
    administration.revoke(chief, chief.id(), Grant.ADMINISTRATOR);
    assertThat(current(chief).person().isAdministrator()).isFalse();
  }

  @Test
  void aCodeLetsInOnceAndOnlyItsOwner() {
    Person chief = chief();
    TotpSecret secret = own.drawSecret();
    long step = now.getEpochSecond() / 30;
    assertThat(refusalOf(() -> own.setSecondStep(chief.id(), GOOD, secret, "000000")))
        .isEqualTo(Refusal.WRONG_CODE);
    assertThat(
            refusalOf(
                () -> own.setSecondStep(chief.id(), OTHER, secret, Totp.code(secret, step, 6))))
        .isEqualTo(Refusal.WRONG_PASSWORD);
    own.setSecondStep(chief.id(), GOOD, secret, Totp.code(secret, step, 6));
    Account account = signIn.findByPassword("chief", GOOD).orElseThrow();
    assertThat(account.person().secondStep()).isTrue();
    assertThat(signIn.takesCode(account, Totp.code(secret, step, 6))).as("used up").isFalse();
    now = now.plusSeconds(30);
    String code = Totp.code(secret, step + 1, 6);
    assertThat(signIn.takesCode(account, code.substring(0, 3) + " " + code.substring(3))).isTrue();
    assertThat(signIn.takesCode(account, code)).isFalse();
    assertThat(refusalOf(() -> own.removeSecondStep(chief.id(), GOOD)))
        .isEqualTo(Refusal.SECOND_STEP_NEEDED);
  }

  @Test
  void namesAreFoldedAndWhatCannotBeShownIsRefused() {
    Person chief = chief();
    assertThat(administration.add(chief, called("ＬＵ")).name()).isEqualTo("lu");
    for (String bad :
        List.of("", " ", "two words", "-dash", "a".repeat(65), "ta\tb", "<b>", "\ud800")) {
      assertThat(refusalOf(() -> administration.add(chief, called(bad))))
          .as("name \"%s\"", bad)
          .isEqualTo(Refusal.BAD_NAME);
    }
    for (String bad : List.of("a\u202eb", "a\nb", "x".repeat(81), "\udc00")) {
      assertThat(
              refusalOf(
                  () -> administration.add(chief, new NewPerson("ok", bad, GOOD, Language.EN))))
          .as("display \"%s\"", bad)
          .isEqualTo(Refusal.BAD_DISPLAY_NAME);
    }
    assertThat(refusalOf(() -> administration.add(chief, called("Lu"))))
        .isEqualTo(Refusal.NAME_TAKEN);
  }

  @Test
  void scopesAndGrantsKeepTheirForm() {
    for (String text : List.of("*", "cic", "cic/northwest", "cic:government")) {
      assertThat(Scope.find(text).orElseThrow().text()).isEqualTo(text);
    }
    for (String text : List.of("", "/", "cic/", ":x", "a/b:c", "a/b/c", "a b", "**")) {
      assertThat(Scope.find(text)).as(text).isEmpty();
    }
    for (Role role : Role.values()) {
      assertThat(Grant.fits(role, new Scope.OfParty("cic", "army")))
          .isEqualTo(role == Role.APPROVER);
      assertThat(Grant.fits(role, new Scope.Everything())).isEqualTo(role != Role.APPROVER);
      assertThat(Grant.fits(role, new Scope.OfNetwork("cic")))
          .isEqualTo(role != Role.APPROVER && role != Role.ADMINISTRATOR);
    }
  }
}
