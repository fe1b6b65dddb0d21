package org.indusco.server.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// Marks browsers from which somebody has signed in, by a cookie that only this server can make.
///
/// The key lives as long as the program: after a restart everybody counts as unknown until they
/// sign in again, which costs them nothing unless somebody tries their name at that time.
public final class KnownBrowsers {

  private static final String COOKIE = "known";
  private static final String PATH = "/sign-in";
  private static final int KEY_BYTES = 32;
  private static final int MARK_BYTES = 16;
  private static final int MARK_LETTERS = 2 * MARK_BYTES;

  private final RandomGenerator random;
  private final byte[] key = new byte[KEY_BYTES];

  KnownBrowsers(RandomGenerator random) {
    this.random = random;
    random.nextBytes(key);
  }

  /// Marks the browser as one from which a name has signed in.
  public void mark(HttpServletRequest request, HttpServletResponse response, String name) {
    byte[] mark = new byte[MARK_BYTES];
    random.nextBytes(mark);
    String text = HexFormat.of().formatHex(mark);
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, text + seal(text, "name " + name.toLowerCase(Locale.ROOT)))
            .path(PATH)
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .build()
            .toString());
  }

  /// The mark of a browser, when it was given for a name.
  ///
  /// @param folded the name as attempts are counted by it
  Optional<String> find(HttpServletRequest request, String folded) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        String value = cookie.getValue();
        if (cookie.getName().equals(COOKIE) && value.length() > MARK_LETTERS) {
          String mark = value.substring(0, MARK_LETTERS);
          String sealed = value.substring(MARK_LETTERS);
          return Optional.of(mark).filter(text -> same(sealed, seal(text, folded)));
        }
      }
    }
    return Optional.empty();
  }

  private String seal(String mark, String folded) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of()
          .formatHex(mac.doFinal((mark + " " + folded).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
