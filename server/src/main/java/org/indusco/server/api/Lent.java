package org.indusco.server.api;

import jakarta.servlet.http.HttpServletRequest;
import org.indusco.app.register.Entry;
import org.indusco.app.sight.LentNetwork;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.model.wording.Language;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/// How what is lent is asked for and answered over HTTP.
public final class Lent {

  private Lent() {}

  /// A network that the visitor may read; others are not there.
  ///
  /// @throws org.indusco.server.problem.ProblemException when there is none
  public static LentNetwork network(ReadingRoom room, HttpServletRequest request, String code) {
    Visitor visitor = Visitor.of(request);
    return room.find(visitor.reader(), code).orElseThrow(visitor::notThere);
  }

  /// What the network is called in a language: in Chinese by the Chinese name that it gives to
  /// itself, unless it was called otherwise here, as scenarios are.
  public static String title(LentNetwork network, Language language) {
    if (language != Language.ZH) {
      return network.card().title();
    }
    return network
        .entries("network", network.card().head(), /* day= */ null, -1, /* subjects= */ 1)
        .entries()
        .stream()
        .map(Entry::row)
        .filter(row -> row.cell("name").equals(network.card().title()))
        .map(row -> row.cell("name_zh"))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(network.card().title());
  }

  /// An answer that its reader alone may keep, and asks again whether it still holds. What a
  /// revision says never changes; that it is the newest one does, and who may see what of it.
  public static ResponseEntity.BodyBuilder answer(LentNetwork network, long revision) {
    return ResponseEntity.ok()
        .eTag(network.mark(revision))
        .cacheControl(CacheControl.noCache().cachePrivate());
  }
}
