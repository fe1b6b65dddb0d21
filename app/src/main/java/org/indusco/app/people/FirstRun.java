package org.indusco.app.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// The making of the first administrator, by whoever holds the code that the program printed.
///
/// The code is drawn at each start and never kept: who can read what the program prints may have
/// it, and nobody else.
public final class FirstRun {

  /// Letters and figures that are not taken for each other.
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int GROUPS = 4;
  private static final int LETTERS = 4;

  private final People people;
  private final Maker maker;
  private final InstantSource clock;
  private final String code;
  private volatile boolean over;

  /// @param random for the code and the id; must not be guessable
  public FirstRun(
      People people, PasswordHasher hasher, InstantSource clock, RandomGenerator random) {
    this.people = people;
    this.clock = clock;
    maker = new Maker(hasher, random);
    code = draw(random);
  }

  private static String draw(RandomGenerator random) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < GROUPS * LETTERS; i++) {
      code.append(i > 0 && i % LETTERS == 0 ? "-" : "");
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /// Whether there is nobody yet who manages accounts.
  public boolean isOpen() {
    over = over || people.hasAdministrator();
    return !over;
  }

  /// The code, as it is printed: four groups of four, 80 bits.
  public String code() {
    return code;
  }

  /// Makes the first administrator.
  ///
  /// @param typed the code; small letters, spaces and missing dashes do no harm
  /// @throws RefusalException when it is over, the code is wrong, or a rule is broken
  public Account make(String typed, NewPerson person) {
    if (!isOpen()) {
      throw new RefusalException(Refusal.FIRST_RUN_OVER);
    }
    if (!MessageDigest.isEqual(bytes(code), bytes(typed))) {
      throw new RefusalException(Refusal.WRONG_FIRST_CODE);
    }
    Account account = maker.make(person, List.of(Grant.ADMINISTRATOR));
    AccountEvent event =
        new AccountEvent(
            clock.instant(),
            account.person().id(),
            null,
            AccountEvent.Kind.CREATED,
            account.person().name());
    return switch (people.addFirstAdministrator(account, event)) {
      case DONE -> account;
      case NAME_TAKEN -> throw new RefusalException(Refusal.NAME_TAKEN, account.person().name());
      case HAS_ADMINISTRATOR, CHANGED_MEANWHILE, LAST_ADMINISTRATOR ->
          throw new RefusalException(Refusal.FIRST_RUN_OVER);
    };
  }

  private static byte[] bytes(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
  }
}
