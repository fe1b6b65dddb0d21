package org.indusco.server.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.indusco.server.answer.Answers;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.Visitor;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Refuses parameters that a handler does not name, and those that are there twice.
public final class Parameters implements HandlerInterceptor {

  /// What the names of fields begin with that stand for the columns of a table. A handler that has
  /// all parameters as a map takes these.
  public static final String CELL = "cell.";

  private static final String OURS = "org.indusco.";
  private static final String CSRF = "_csrf";

  private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith(OURS)
        && request.getDispatcherType() == jakarta.servlet.DispatcherType.REQUEST) {
      Set<String> names = known.computeIfAbsent(method, Parameters::names);
      request
          .getParameterMap()
          .forEach((name, values) -> require(name, values, names, request.getRequestURI()));
    }
    return true;
  }

  private static Set<String> names(HandlerMethod method) {
    Set<String> names = new HashSet<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
      if (named != null && Map.class.isAssignableFrom(parameter.getParameterType())) {
        names.add(CELL);
      } else if (named != null) {
        names.add(named.name());
      }
    }
    return names;
  }

  private static void require(String name, String[] values, Set<String> names, String path) {
    boolean ofPages =
        name.equals(CSRF) || name.equals(Languages.PARAMETER) || name.equals(Visitor.TOUR);
    boolean cell = name.startsWith(CELL) && names.contains(CELL);
    if (!names.contains(name) && !cell && (!ofPages || Answers.isForPrograms(path))) {
      throw new ProblemException(Problem.of(Code.UNKNOWN_PARAMETER).at(name));
    }
    if (values.length > 1) {
      throw new ProblemException(Problem.of(Code.DUPLICATE_PARAMETER).at(name).with(values[1]));
    }
    if (name.equals(Visitor.TOUR) && !values[0].matches("[1-9]")) {
      throw new ProblemException(Problem.of(Code.BAD_PARAMETER).at(name).with(values[0]));
    }
  }
}
