package org.indusco.server.answer;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.indusco.exchange.html.Element;
import org.indusco.model.wording.Language;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.Spoken;
import org.indusco.server.visitor.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import tools.jackson.databind.json.JsonMapper;

/// Writes problems as answers.
public final class Answers {

  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final String SECONDS_UNTIL_NOT_BUSY = "5";

  private final JsonMapper mapper;

  /// @param mapper that writes JSON
  public Answers(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /// Answers with what lies behind something that was thrown.
  public void fault(HttpServletRequest request, HttpServletResponse response, Throwable cause)
      throws IOException {
    if (cause instanceof AsyncRequestNotUsableException) {
      LOG.debug("nobody listens to the stream any more", cause);
      return;
    }
    Problem problem = Faults.of(cause);
    String id = "";
    if (problem.code() == Code.INTERNAL) {
      id = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
      LOG.error("case {}: {} {}", id, request.getMethod(), address(request), cause);
    } else if (problem.code() == Code.BUSY) {
      LOG.warn("the database did not answer: {}", cause.getMessage());
    }
    if (!response.isCommitted()) {
      if (cause instanceof ErrorResponse told) {
        told.getHeaders()
            .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
      }
      write(request, response, problem, id);
    }
  }

  /// Answers with a problem.
  public void problem(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    write(request, response, problem, "");
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, Problem problem, String id)
      throws IOException {
    Visitor visitor = Visitor.of(request);
    response.resetBuffer();
    response.setStatus(problem.code().status());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (problem.code() == Code.BUSY) {
      response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_NOT_BUSY);
    }
    boolean program = isForPrograms(address(request));
    byte[] body =
        program
            ? mapper.writeValueAsBytes(json(problem, id, visitor.language()))
            : page(problem, id, visitor).html().getBytes(StandardCharsets.UTF_8);
    response.setContentType(program ? "application/problem+json" : "text/html;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  /// What was asked for; the container answers faults of filters under an address of its own.
  private static String address(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
        ? asked
        : request.getRequestURI();
  }

  /// Whether an address is one that programs ask for.
  public static boolean isForPrograms(String path) {
    return path.startsWith("/api/")
        || path.startsWith("/ogc")
        || path.startsWith("/actuator")
        || path.startsWith("/v3/");
  }

  private static Map<String, Object> json(Problem problem, String id, Language language) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", "/help#" + problem.code());
    json.put("title", problem.title(language));
    json.put("status", problem.code().status());
    json.put("detail", problem.sentence(language));
    json.put("code", problem.code().name());
    putUnlessEmpty(json, "where", problem.where());
    putUnlessEmpty(json, "value", problem.value());
    json.put("help", problem.help(language));
    problem.beside().forEach((name, what) -> json.put(name, told(what, language)));
    putUnlessEmpty(json, "case", id);
    return json;
  }

  private static Object told(Object what, Language language) {
    return switch (what) {
      case Spoken spoken -> spoken.in(language);
      case List<?> all -> all.stream().map(one -> told(one, language)).toList();
      default -> what;
    };
  }

  private static void putUnlessEmpty(Map<String, Object> json, String name, String value) {
    if (!value.isEmpty()) {
      json.put(name, value);
    }
  }

  private static Page page(Problem problem, String id, Visitor visitor) {
    Language language = visitor.language();
    Page page =
        Page.titled(visitor, "", problem.title(language))
            .status(problem.code().status())
            .add(Element.of("p", problem.sentence(language)).with("class", "lead"))
            .add(Element.of("p", problem.help(language)));
    if (!problem.where().isEmpty()) {
      page.paragraph("problem.where", problem.where());
    }
    if (!problem.value().isEmpty()) {
      page.paragraph("problem.value", problem.value());
    }
    if (!id.isEmpty()) {
      page.paragraph("problem.case", id);
    }
    return page.add(Element.of("p", Element.of("a", page.say("problem.home")).with("href", "/")));
  }
}
