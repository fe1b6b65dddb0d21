package org.indusco.server.guard;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.server.answer.Answers;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.visitor.VisitorFilter;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What Spring Security does for us, in one place.
public final class Security {

  private static final String CONTENT =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'";
  private static final String PERMISSIONS =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  private final Answers answers;
  private final VisitorFilter visitors;
  private final SignInFirst signInFirst;
  private final PublicReading publicReading;

  /// @param answers to what is refused
  /// @param visitors who asks
  /// @param signInFirst what is answered to those who have not signed in
  /// @param room that knows what may be read without signing in
  public Security(
      Answers answers, VisitorFilter visitors, SignInFirst signInFirst, ReadingRoom room) {
    this.answers = answers;
    this.visitors = visitors;
    this.signInFirst = signInFirst;
    publicReading = new PublicReading(room);
  }

  /// The filters that every request passes.
  public SecurityFilterChain chain(HttpSecurity http) {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName("csrf");
    tokens.setHeaderName("X-CSRF-TOKEN");
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
    return http.headers(Security::headers)
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            refused ->
                refused.authenticationEntryPoint(signInFirst).accessDeniedHandler(notPermitted()))
        .authorizeHttpRequests(this::rights)
        .addFilterBefore(new Bodies(answers), CsrfFilter.class)
        .addFilterBefore(new SameOrigin(answers), CsrfFilter.class)
        .addFilterBefore(visitors, AnonymousAuthenticationFilter.class)
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        // Not no-referrer, with which browsers send forms with the origin "null".
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(
            policy ->
                policy.policy(
                    org.springframework.security.web.header.writers
                        .CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN));
  }

  private void rights(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          all) {
    // A request that goes on asynchronously, as streams of events do, was let in when it came.
    all.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
        .permitAll()
        .requestMatchers(
            "/sign-in",
            "/sign-in/code",
            "/first-run",
            "/help",
            "/glossary",
            "/tour/**",
            "/search",
            "/api/v1/glossary",
            "/api/v1/tour",
            "/api/v1/search",
            "/assets/**",
            "/error",
            "/v3/api-docs",
            "/actuator/health")
        .permitAll()
        .requestMatchers("/people/**", "/api/v1/people/**")
        .hasAuthority(VisitorFilter.ADMINISTRATOR)
        .requestMatchers("/actuator/**")
        .access(
            (who, context) ->
                new AuthorizationDecision(
                    isOnThisMachine(context.getRequest())
                        || who.get().getAuthorities().stream()
                            .anyMatch(
                                right -> VisitorFilter.ADMINISTRATOR.equals(right.getAuthority()))))
        .requestMatchers(HttpMethod.GET, PublicReading.OF_A_NETWORK)
        .access((who, context) -> publicReading.ofNetwork(who, context))
        .requestMatchers(HttpMethod.GET, PublicReading.OF_ANY)
        .access((who, context) -> publicReading.ofAny(who, context))
        .anyRequest()
        .authenticated();
  }

  private static boolean isOnThisMachine(HttpServletRequest request) {
    try {
      return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private AccessDeniedHandler notPermitted() {
    return (request, response, cause) ->
        answers.problem(
            request,
            response,
            Problem.of(cause instanceof CsrfException ? Code.CROSS_SITE : Code.NOT_PERMITTED));
  }
}
