package org.indusco.app.people;

import java.time.Instant;

/// What a phone would show.
public final class TotpCodes {

  private TotpCodes() {}

  /// The code of a secret at a moment.
  public static String at(TotpSecret secret, Instant moment) {
    return Totp.code(secret, moment.getEpochSecond() / 30, 6);
  }
}
