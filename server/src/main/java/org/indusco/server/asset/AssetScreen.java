package org.indusco.server.asset;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Sends what pages are made of.
@Controller
public final class AssetScreen {

  /// A script, style sheet or sign.
  ///
  /// @param mark of the version with which the page was made
  @GetMapping(Assets.PATH + "{mark}/{name}")
  ResponseEntity<byte[]> asset(
      HttpServletRequest request,
      @PathVariable("mark") String mark,
      @PathVariable("name") String name) {
    Assets.Asset asset =
        Assets.find(mark, name).orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(asset.type())
            .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    return asset.content().in(answer, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
  }
}
