package org.indusco.server.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.indusco.server.visitor.Visitor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who one is.
@RestController
public final class AccountApi {

  /// Who has signed in.
  ///
  /// @param person who
  /// @param csrf what every change must send in the header `X-CSRF-TOKEN`
  record Self(PersonRow person, String csrf) {}

  /// Who has signed in.
  @Operation(summary = "Who has signed in, and the token that changes must send")
  @GetMapping("/api/v1/account")
  Self self(HttpServletRequest request) {
    Visitor visitor = Visitor.of(request);
    return new Self(PersonRow.of(visitor.person()), visitor.csrfToken());
  }
}
