package org.indusco.server.answer;

import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.indusco.app.office.NotPermittedException;
import org.indusco.app.people.RefusalException;
import org.indusco.app.register.NetworkExistsException;
import org.indusco.app.register.NoSuchNetworkException;
import org.indusco.exchange.archive.ArchiveLimits;
import org.indusco.server.json.JsonFaults;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;

/// Which problem lies behind what was thrown.
final class Faults {

  private Faults() {}

  /// The problem; one with [Code#INTERNAL] when the fault is the program's own.
  static Problem of(Throwable cause) {
    return switch (cause) {
      case ProblemException problem -> problem.problem();
      case RefusalException refused -> Problem.of(refused);
      case NotPermittedException refused -> Problem.of(Code.NOT_PERMITTED);
      case NoSuchNetworkException gone -> Problem.of(Code.NOT_FOUND);
      case NetworkExistsException there -> Problem.of(Code.NETWORK_EXISTS).with(there.code());
      case HttpMessageNotReadableException unreadable -> ofBody(unreadable);
      case JacksonException json -> JsonFaults.of(json);
      case MissingServletRequestParameterException missing ->
          Problem.of(Code.MISSING_PARAMETER).at(missing.getParameterName());
      case MissingRequestHeaderException missing ->
          Problem.of(Code.MISSING_PARAMETER).at(missing.getHeaderName());
      case MethodArgumentTypeMismatchException mismatch ->
          Problem.of(Code.BAD_PARAMETER)
              .at(mismatch.getName())
              .with(String.valueOf(mismatch.getValue()));
      case TypeMismatchException mismatch ->
          Problem.of(Code.BAD_PARAMETER).with(String.valueOf(mismatch.getValue()));
      case MaxUploadSizeExceededException large -> tooLarge();
      case InvalidParameterException bad ->
          bad.getErrorCode() == Code.TOO_LARGE.status() ? tooLarge() : Problem.of(Code.BAD_REQUEST);
      case MultipartException bad -> Problem.of(Code.BAD_REQUEST);
      case HttpMediaTypeNotSupportedException type ->
          Problem.of(Code.BAD_CONTENT_TYPE)
              .at("Content-Type")
              .with(String.valueOf(type.getContentType()));
      case HttpRequestMethodNotSupportedException method ->
          Problem.of(Code.METHOD_NOT_ALLOWED).with(method.getMethod());
      case TransientDataAccessException busy -> Problem.of(Code.BUSY);
      case DataAccessResourceFailureException busy -> Problem.of(Code.BUSY);
      case CannotCreateTransactionException busy -> Problem.of(Code.BUSY);
      case ErrorResponse response -> ofStatus(response.getStatusCode());
      default -> findBehind(cause).orElseGet(() -> Problem.of(Code.INTERNAL));
    };
  }

  private static Problem tooLarge() {
    return Problem.of(Code.TOO_LARGE, ArchiveLimits.FILE_BYTES);
  }

  private static Problem ofBody(HttpMessageNotReadableException cause) {
    // The reader of JSON wraps what was thrown while bytes came in, such as that they are too many.
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof ProblemException problem) {
        return problem.problem();
      }
    }
    return findBehind(cause).orElseGet(() -> Problem.of(Code.JSON_INVALID));
  }

  private static Optional<Problem> findBehind(Throwable cause) {
    return Optional.ofNullable(cause.getCause())
        .map(Faults::of)
        .filter(problem -> problem.code() != Code.INTERNAL);
  }

  private static Problem ofStatus(HttpStatusCode status) {
    return Problem.of(Code.ofStatus(status.value()));
  }
}
