package org.indusco.server.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Language;
import org.indusco.server.change.Flaw;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;

/// What is said of rows, as pages show it.
final class Pieces {

  private static final int LONGEST = 160;

  private Pieces() {}

  /// The days during which something holds.
  static String span(Page page, Span span) {
    String from = Objects.toString(span.from(), "");
    String to = Objects.toString(span.to(), "");
    String which =
        span.from() == null
            ? span.to() == null ? "always" : "until"
            : span.to() == null ? "since" : "between";
    return page.say("span." + which, from, to);
  }

  /// A row by its table and key.
  static String name(Page page, Subject subject) {
    String key = String.join(", ", subject.texts());
    return switch (subject.table()) {
      case ":tables" -> page.say("subject.table", key);
      case ":layers" -> page.say("subject.layer", key);
      default -> page.say("subject.row", subject.table(), shortened(key));
    };
  }

  /// What was and what is said, each piece with its days. Cells that are the same in all of them
  /// are left out when there is something on both sides.
  static Node said(Page page, List<Piece> pieces, List<Piece> others) {
    if (pieces.isEmpty()) {
      return new Node.Text(page.say("subject.nothing"));
    }
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(others);
    List<Node> parts = new ArrayList<>();
    for (Piece piece : pieces) {
      parts.add(Element.of("small", span(page, piece.span())));
      List<Element> cells = new ArrayList<>();
      piece
          .row()
          .cells()
          .forEach(
              (heading, text) -> {
                boolean same =
                    all.stream().allMatch(other -> other.row().cell(heading).equals(text));
                if (others.isEmpty() || !same) {
                  cells.add(cell(heading, text));
                }
              });
      parts.add(Element.of("ul", cells).with("class", "cells").verbatim());
    }
    return Element.of("div", parts);
  }

  /// The cells of a row.
  static Element cells(Map<String, String> cells) {
    return Element.of(
            "ul",
            cells.entrySet().stream().map(cell -> cell(cell.getKey(), cell.getValue())).toList())
        .with("class", "cells")
        .verbatim();
  }

  private static Element cell(String heading, String text) {
    return Element.of("li", Element.of("b", heading), new Node.Text(" " + shortened(text)));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) > LONGEST
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
        : text;
  }

  /// Everything that is wrong, with ways out.
  static Element flaws(Page page, List<Flaw> flaws) {
    Table table = new Table(page, "flaws.table", "column.flaw", "column.help");
    Language language = page.visitor().language();
    for (Flaw flaw : flaws) {
      table.row(
          told(page, flaw.sentence(language), flaw.text()),
          told(page, flaw.help(language), flaw.help()));
    }
    return table.element();
  }

  /// A sentence, and below it the English one that tells more where that is another.
  private static Node told(Page page, String sentence, String english) {
    if (page.visitor().language() == Language.EN || english.isEmpty()) {
      return new Node.Text(sentence);
    }
    Element more = Element.of("small", english).with("lang", "en");
    return sentence.equals(english) ? more : Element.of("div", Element.of("p", sentence), more);
  }
}
