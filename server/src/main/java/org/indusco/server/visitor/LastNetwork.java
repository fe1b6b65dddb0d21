package org.indusco.server.visitor;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.app.sight.ReadingRoom;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/// Which network somebody looked at last: the browser remembers it, so that whoever comes back is
/// where they were. What a browser says of it is a wish like any other, and asked of the reading
/// room anew.
public final class LastNetwork implements HandlerInterceptor {

  private static final String COOKIE = "network";
  private static final Pattern PAGE = Pattern.compile("/networks/([A-Za-z0-9._-]{1,100})(?:/.*)?");

  private final ReadingRoom room;

  /// @param room that knows what may be read
  public LastNetwork(ReadingRoom room) {
    this.room = room;
  }

  /// The code of the network that the browser remembers; empty when it remembers none.
  public static Optional<String> find(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(COOKIE)) {
          return Optional.of(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    Matcher page = PAGE.matcher(request.getRequestURI());
    if (request.getMethod().equals("GET") && page.matches()) {
      String code = page.group(1);
      boolean known = find(request).filter(code::equals).isPresent();
      if (!known && room.find(Visitor.of(request).reader(), code).isPresent()) {
        remember(code, request, response);
      }
    }
    return true;
  }

  private static void remember(
      String code, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, code)
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build()
            .toString());
  }
}
