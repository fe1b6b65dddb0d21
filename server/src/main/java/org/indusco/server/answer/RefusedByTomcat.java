package org.indusco.server.answer;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers what Tomcat refuses before any of our code sees it, such as an address that it cannot
/// decode, in our form instead of its own.
public final class RefusedByTomcat extends ErrorReportValve {

  private static final Logger LOG = LoggerFactory.getLogger(RefusedByTomcat.class);

  private final Answers answers;

  /// @param answers that are written
  public RefusedByTomcat(Answers answers) {
    this.answers = answers;
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable cause) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    Code code = Code.ofStatus(response.getStatus());
    try {
      answers.problem(request, response.getResponse(), Problem.of(code));
    } catch (IOException e) {
      LOG.debug("nobody reads the answer any more", e);
    }
  }
}
