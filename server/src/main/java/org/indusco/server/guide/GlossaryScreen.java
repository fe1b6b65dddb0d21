package org.indusco.server.guide;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Language;
import org.indusco.server.glossary.Glossary;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// The words that the program uses, with what they mean.
@Controller
public final class GlossaryScreen {

  /// A word in both languages.
  ///
  /// @param id by which pages lead to it
  record Word(String id, Said en, Said zh) {}

  /// What a word is in a language.
  ///
  /// @param meaning in a sentence or two
  record Said(String word, String meaning) {

    static Said of(String term, Language language) {
      Glossary glossary = Glossary.in(language);
      return new Said(glossary.word(term), glossary.meaning(term));
    }
  }

  /// The page.
  @GetMapping("/glossary")
  ResponseEntity<String> page(HttpServletRequest request) {
    Page page = Page.of(Visitor.of(request), "/glossary", "glossary.title");
    page.add(Element.of("p", page.say("glossary.lead")).with("class", "lead"));
    Language language = page.visitor().language();
    Glossary glossary = Glossary.in(language);
    Language other = language == Language.EN ? Language.ZH : Language.EN;
    for (Glossary.Part part : Glossary.parts()) {
      page.add(Element.of("h2", glossary.heading(part)));
      List<Element> words = new ArrayList<>();
      for (String term : part.terms()) {
        words.add(word(term, glossary, other));
      }
      page.add(Element.of("dl", words).with("class", "glossary"));
    }
    return page.answer();
  }

  private static Element word(String term, Glossary glossary, Language other) {
    Element also =
        Element.of("span", Glossary.in(other).word(term)).with("lang", Languages.mark(other));
    return Element.of(
            "div",
            Element.of("dt", new Node.Text(glossary.word(term) + " "), also),
            Element.of("dd", glossary.meaning(term)))
        .with("id", term);
  }

  /// The same for programs.
  @Operation(summary = "The words that are used here, with what they mean, in both languages")
  @GetMapping("/api/v1/glossary")
  @ResponseBody
  ResponseEntity<List<Word>> words() {
    List<Word> words =
        Glossary.terms().stream()
            .map(term -> new Word(term, Said.of(term, Language.EN), Said.of(term, Language.ZH)))
            .toList();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(words);
  }
}
