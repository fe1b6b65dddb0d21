package org.indusco.server.api;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.indusco.app.listing.ReadableNetworks;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Who one is, and which networks one may read.
@RestController
public final class AccountApi {

  private final ReadableNetworks networks;

  /// @param networks that there are
  public AccountApi(ReadableNetworks networks) {
    this.networks = networks;
  }

  /// Who has signed in.
  ///
  /// @param person who
  /// @param csrf what every change must send in the header `X-CSRF-TOKEN`
  record Self(PersonRow person, String csrf) {}

  /// A network.
  ///
  /// @param code by which addresses and rights name it
  /// @param title its name
  /// @param base the network of which it is a scenario; null for a network
  /// @param revision the number of its newest revision
  record NetworkRow(String code, String title, @Nullable String base, long revision) {}

  /// Who has signed in.
  @Operation(summary = "Who has signed in, and the token that changes must send")
  @GetMapping("/api/v1/account")
  Self self(HttpServletRequest request) {
    Visitor visitor = Visitor.of(request);
    return new Self(PersonRow.of(visitor.person()), visitor.csrfToken());
  }

  /// The networks that one may read.
  @Operation(summary = "The networks that one may read")
  @GetMapping("/api/v1/networks")
  Paging.Rows<NetworkRow> networks(
      HttpServletRequest request,
      @RequestParam(name = "page", defaultValue = "1") String page,
      @RequestParam(name = "size", defaultValue = "100") String size) {
    List<NetworkRow> rows =
        networks.listFor(Visitor.of(request).person()).stream()
            .map(each -> new NetworkRow(each.code(), each.title(), each.base(), each.head()))
            .toList();
    return Paging.of(page, size).cut(rows);
  }
}
