package org.indusco.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;

/// How often somebody may try to sign in.
///
/// Wrong attempts are counted by address and by name, so that neither many names from one place nor
/// one name from many places can be tried for long. So that nobody is shut out by others who try
/// their name, a browser from which a person has signed in before counts by itself.
public final class Pace {

  private static final Duration WHILE = Duration.ofMinutes(10);
  private static final int BY_NAME = 10;
  private static final int BY_ADDRESS = 30;
  private static final int PREFIX_OF_IPV6 = 8;

  private final Attempts byName;
  private final Attempts byAddress;
  private final Attempts byBrowser;
  private final KnownBrowsers browsers;

  /// @param random for the key of the marks that browsers get; must not be guessable
  public Pace(InstantSource clock, RandomGenerator random) {
    byName = new Attempts(BY_NAME, WHILE, clock);
    byAddress = new Attempts(BY_ADDRESS, WHILE, clock);
    byBrowser = new Attempts(BY_NAME, WHILE, clock);
    browsers = new KnownBrowsers(random);
  }

  /// The marks of browsers from which somebody has signed in.
  public KnownBrowsers browsers() {
    return browsers;
  }

  /// Takes an attempt to sign in by a name.
  ///
  /// @return how long to wait when there have been too many
  public Optional<Duration> take(HttpServletRequest request, String name) {
    String folded = folded(name);
    Optional<String> browser = browsers.find(request, folded);
    if (browser.isPresent()) {
      return byBrowser.take(browser.get());
    }
    Optional<Duration> wait = byAddress.take(address(request));
    return wait.isPresent() ? wait : byName.take(folded);
  }

  /// Gives an attempt back that was right.
  public void giveBack(HttpServletRequest request, String name) {
    String folded = folded(name);
    Optional<String> browser = browsers.find(request, folded);
    if (browser.isPresent()) {
      byBrowser.giveBack(browser.get());
    } else {
      byAddress.giveBack(address(request));
      byName.giveBack(folded);
    }
  }

  /// Takes an attempt at something else that must not be guessed.
  ///
  /// @param what it is and whose, such as `code of lu`
  /// @return how long to wait when there have been too many
  public Optional<Duration> takeAt(String what) {
    return byName.take(what);
  }

  /// Gives an attempt at something else back.
  public void giveBackAt(String what) {
    byName.giveBack(what);
  }

  /// What one is told who must wait.
  public static Problem problem(Duration wait) {
    return Problem.of(Code.TOO_MANY_ATTEMPTS, (wait.toSeconds() + 59) / 60);
  }

  private static String folded(String name) {
    return "name " + name.strip().toLowerCase(Locale.ROOT);
  }

  /// The address, or the network of one customer where it is of IPv6.
  static String address(HttpServletRequest request) {
    String text = request.getRemoteAddr();
    try {
      byte[] bytes = InetAddress.ofLiteral(text).getAddress();
      return bytes.length == 4
          ? text
          : HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_OF_IPV6));
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
