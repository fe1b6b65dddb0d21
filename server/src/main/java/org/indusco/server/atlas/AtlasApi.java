package org.indusco.server.atlas;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.indusco.app.register.Row;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.app.sight.WholeTime;
import org.indusco.exchange.folio.Eyes;
import org.indusco.exchange.folio.Folio;
import org.indusco.exchange.folio.GroundDocument;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Network;
import org.indusco.model.network.Settings;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.schema.Evidence;
import org.indusco.server.api.Lent;
import org.indusco.server.asset.Assets;
import org.indusco.server.asset.Pressed;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The network of all its days, from which the atlas is drawn.
@RestController
public final class AtlasApi {

  /// So many documents are kept, for those who come next.
  private static final int KEPT = 12;

  /// So many figures are looked through for counts of the whole network.
  private static final int FIGURES = 2_000;

  private final ReadingRoom room;
  private final Map<String, Pressed> kept =
      new LinkedHashMap<>(KEPT, 0.75f, /* accessOrder= */ true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Pressed> eldest) {
          return size() > KEPT;
        }
      };

  /// @param room where networks are read
  public AtlasApi(ReadingRoom room) {
    this.room = room;
  }

  /// What there is of a network through its time.
  @Operation(summary = "What stood where, from when to when, as one document for an atlas")
  @GetMapping("/api/v1/networks/{code}/atlas")
  ResponseEntity<byte[]> atlas(HttpServletRequest request, @PathVariable("code") String code) {
    LentNetwork network = Lent.network(room, request, code);
    return answer(request, network, "atlas", () -> Folio.text(counted(network), eyes(network)));
  }

  /// The land under it.
  @Operation(summary = "The land under a network: coasts, waters, borders, roads and railways")
  @GetMapping("/api/v1/networks/{code}/ground")
  ResponseEntity<byte[]> ground(HttpServletRequest request, @PathVariable("code") String code) {
    LentNetwork network = Lent.network(room, request, code);
    return answer(request, network, "ground", () -> GroundDocument.text(whole(network).network()));
  }

  /// The whole network, as it stands on the first day that it plans; only for who sees all of it.
  ///
  /// @throws ProblemException when it has faults
  static Network network(LentNetwork network) {
    return whole(network).network();
  }

  /// The whole network with its first figures, which are kept apart from it.
  private static Network counted(LentNetwork network) {
    List<Fact> facts =
        network
            .entries("facts", network.card().head(), /* day= */ null, /* after= */ -1, FIGURES)
            .entries()
            .stream()
            .map(entry -> fact(entry.row()))
            .toList();
    return whole(network).network().with(Fact.class, facts);
  }

  private static Fact fact(Row row) {
    String subject = row.cell("subject");
    String value = row.cell("value");
    String basis = row.cell("basis").toUpperCase(Locale.ROOT);
    return new Fact(
        new EdtfDate(row.cell("date")),
        subject.isEmpty() ? "ALL" : subject,
        row.cell("industry"),
        row.cell("measure"),
        value.isEmpty() ? null : Double.valueOf(value),
        row.cell("unit"),
        new Evidence("", basis.isEmpty() ? null : Basis.valueOf(basis), null, ""));
  }

  private static WholeTime whole(LentNetwork network) {
    LocalDate day =
        network
            .findSettings()
            .map(Settings::start)
            .map(start -> start.atDay(1))
            .orElseThrow(() -> ProblemException.of(Code.NETWORK_HAS_FAULTS));
    return network
        .findWholeTime(network.card().head(), day)
        .orElseThrow(() -> ProblemException.of(Code.NETWORK_HAS_FAULTS));
  }

  private static Eyes eyes(LentNetwork network) {
    WholeTime whole = whole(network);
    return new Eyes(whole.depot(), whole.cooperative(), whole.sealed(), whole.all());
  }

  /// The mark is a weak one: the same document may be sent pressed or not. Another program may tell
  /// more of the same network.
  private ResponseEntity<byte[]> answer(
      HttpServletRequest request, LentNetwork network, String what, Supplier<String> text) {
    String mark = network.mark(network.card().head());
    String key = String.join(" ", network.card().code(), mark, what);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .eTag("W/\"" + mark + "-" + Assets.mark() + "\"")
            .cacheControl(CacheControl.noCache().cachePrivate())
            .contentType(MediaType.APPLICATION_JSON);
    return kept(key, text).in(answer, request.getHeader(HttpHeaders.ACCEPT_ENCODING));
  }

  private Pressed kept(String key, Supplier<String> text) {
    synchronized (kept) {
      Pressed known = kept.get(key);
      if (known != null) {
        return known;
      }
    }
    Pressed made = Pressed.of(text.get().getBytes(StandardCharsets.UTF_8));
    synchronized (kept) {
      kept.put(key, made);
    }
    return made;
  }
}
