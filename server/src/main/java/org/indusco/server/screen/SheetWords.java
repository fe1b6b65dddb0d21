package org.indusco.server.screen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.server.asset.Assets;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.Languages;
import tools.jackson.databind.json.JsonMapper;

/// What the scripts say by which a table is written in.
final class SheetWords {

  private static final List<String> SAID =
      List.of(
          "sheet.add",
          "sheet.again",
          "sheet.bar",
          "sheet.changed",
          "sheet.checking",
          "sheet.conflict",
          "sheet.conflicts",
          "sheet.drop",
          "sheet.elsewhere",
          "sheet.empty",
          "sheet.failed",
          "sheet.fault",
          "sheet.faults",
          "sheet.from",
          "sheet.from.hint",
          "sheet.help",
          "sheet.key",
          "sheet.kept",
          "sheet.late",
          "sheet.left",
          "sheet.look",
          "sheet.lost",
          "sheet.mine",
          "sheet.new",
          "sheet.no-reason",
          "sheet.nothing",
          "sheet.pasted",
          "sheet.saved",
          "sheet.saved.from",
          "sheet.save",
          "sheet.saving",
          "sheet.session",
          "sheet.sign-in",
          "sheet.split",
          "sheet.theirs",
          "sheet.there",
          "sheet.undo",
          "sheet.undo.reason",
          "sheet.undone",
          "sheet.unkept",
          "sheet.unreachable",
          "sheet.why");

  private static final JsonMapper JSON = new JsonMapper();

  private SheetWords() {}

  /// A table with the words that its scripts say.
  static Element on(Page page, Element sheet) {
    Map<String, String> said = new LinkedHashMap<>();
    SAID.forEach(key -> said.put(key, page.words().pattern(key)));
    return sheet
        .with("data-person", page.visitor().reader().name())
        .with("data-language", Languages.mark(page.visitor().language()))
        .with("data-words", json(said));
  }

  /// Something as the scripts read it.
  static String json(Object what) {
    return JSON.writeValueAsString(what);
  }

  /// The style of tables.
  static Element style() {
    return Element.of("link")
        .with("rel", "stylesheet")
        .with("href", Assets.address(Assets.TABLE_STYLE));
  }

  /// The script that lets a table be written in.
  static Element script() {
    return Element.of("script").with("type", "module").with("src", Assets.address(Assets.TABLE));
  }
}
