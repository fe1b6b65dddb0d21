package org.indusco.server.visitor;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import org.indusco.model.wording.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// In which language a visitor reads: as the address says, as was chosen last, as the browser asks.
public final class Languages {

  /// The parameter of an address that chooses a language.
  public static final String PARAMETER = "lang";

  private static final String COOKIE = "language";

  private Languages() {}

  /// How a language is written in addresses, cookies and pages: `en` or `zh`.
  public static String mark(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }

  /// The language of a mark.
  public static Optional<Language> find(String mark) {
    return switch (mark) {
      case "en" -> Optional.of(Language.EN);
      case "zh" -> Optional.of(Language.ZH);
      default -> Optional.empty();
    };
  }

  static Language of(HttpServletRequest request) {
    return asked(request).or(() -> chosen(request)).orElseGet(() -> preferred(request));
  }

  /// The language that the address of a page asks for. The address itself is looked at, since
  /// asking for parameters would read the body.
  static Optional<Language> asked(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/api/")) {
      return Optional.empty();
    }
    String query = request.getQueryString() == null ? "" : "&" + request.getQueryString() + "&";
    return query.contains("&lang=zh&")
        ? Optional.of(Language.ZH)
        : query.contains("&lang=en&") ? Optional.of(Language.EN) : Optional.empty();
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(COOKIE)) {
          return find(cookie.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private static Language preferred(HttpServletRequest request) {
    for (Locale locale : Collections.list(request.getLocales())) {
      Optional<Language> language = find(locale.getLanguage());
      if (language.isPresent()) {
        return language.get();
      }
    }
    return Language.EN;
  }

  /// Has the browser remember a language for a year.
  public static void remember(
      Language language, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(COOKIE, mark(language))
            .path("/")
            .maxAge(Duration.ofDays(365))
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build()
            .toString());
  }
}
