package org.indusco.server.atlas;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.exchange.folio.PrintedMaps;
import org.indusco.server.api.AsOf;
import org.indusco.server.api.Lent;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Maps as they are printed. They show the whole network, and are for those who see all of it.
@RestController
public final class SheetApi {

  private static final MediaType SVG = MediaType.valueOf("image/svg+xml;charset=UTF-8");

  /// So many networks are kept ready for drawing, each some ten megabytes.
  private static final int NETWORKS = 2;

  private final ReadingRoom room;
  private final Map<String, PrintedMaps> ready =
      new LinkedHashMap<>(NETWORKS, 0.75f, /* accessOrder= */ true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PrintedMaps> eldest) {
          return size() > NETWORKS;
        }
      };

  /// @param room where networks are read
  public SheetApi(ReadingRoom room) {
    this.room = room;
  }

  /// A map of a day as a drawing.
  ///
  /// @param theme what it is about
  @Operation(summary = "A map of a day with title, legend and sources, as SVG")
  @GetMapping("/api/v1/networks/{code}/map.svg")
  ResponseEntity<byte[]> svg(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "day") String day,
      @RequestParam(name = "theme", defaultValue = "regions") String theme) {
    byte[] svg = drawn(request, code, day, theme).getBytes(StandardCharsets.UTF_8);
    return answer(code + "-" + theme + "-" + day + ".svg", SVG, svg);
  }

  /// The same as one page of PDF.
  @Operation(summary = "A map of a day with title, legend and sources, as PDF")
  @GetMapping("/api/v1/networks/{code}/map.pdf")
  ResponseEntity<byte[]> pdf(
      HttpServletRequest request,
      @PathVariable("code") String code,
      @RequestParam(name = "day") String day,
      @RequestParam(name = "theme", defaultValue = "regions") String theme) {
    byte[] pdf = PrintedMaps.pdf(drawn(request, code, day, theme));
    return answer(code + "-" + theme + "-" + day + ".pdf", MediaType.APPLICATION_PDF, pdf);
  }

  private String drawn(HttpServletRequest request, String code, String day, String theme) {
    LentNetwork network = Lent.network(room, request, code);
    LocalDate then = AsOf.day(day);
    if (!network.showsPlans()) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    // One map is drawn after the other, so that drawing never takes all of a machine.
    synchronized (ready) {
      return ready(network)
          .findSvg(theme, then, Visitor.of(request).language())
          .orElseThrow(
              () -> new ProblemException(Problem.of(Code.BAD_PARAMETER).at("theme").with(theme)));
    }
  }

  private PrintedMaps ready(LentNetwork network) {
    String key = network.card().code() + " " + network.mark(network.card().head());
    return ready.computeIfAbsent(key, none -> PrintedMaps.of(AtlasApi.network(network)));
  }

  private static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
        .body(bytes);
  }
}
