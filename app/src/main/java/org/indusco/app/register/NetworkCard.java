package org.indusco.app.register;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A network or scenario in the register.
///
/// @param code what it is called in addresses: small letters, digits and hyphens, at most 63
/// @param title its name
/// @param base the code of the network of which it is a scenario, or null for a network
/// @param baseRevision the revision of that network at which the scenario begins, or null
/// @param head the number of its newest revision; 0 for none
/// @param createdAt when it was created
/// @param createdBy who created it
public record NetworkCard(
    String code,
    String title,
    @Nullable String base,
    @Nullable Long baseRevision,
    long head,
    Instant createdAt,
    String createdBy) {

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  /// Whether it is a scenario of another network.
  public boolean scenario() {
    return base != null;
  }

  /// Whether a text can be the code of a network.
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}
