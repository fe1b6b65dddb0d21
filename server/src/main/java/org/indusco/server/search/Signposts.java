package org.indusco.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.search.Nearness;
import org.indusco.app.search.Spelling;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.glossary.Glossary;
import org.indusco.server.visitor.Visitor;

/// The pages of the program, and the words that it uses. They are found in both languages, and told
/// in the reader's.
final class Signposts {

  private final Nearness wanted;
  private final Visitor visitor;
  private final Wording words;

  Signposts(Nearness wanted, Visitor visitor) {
    this.wanted = wanted;
    this.visitor = visitor;
    words = Wording.of(Signposts.class, visitor.language());
  }

  /// What a message says in each language, plain.
  static List<String> inBoth(String key) {
    return Arrays.stream(Language.values())
        .map(language -> Spelling.plain(Wording.of(Signposts.class, language).say(key)))
        .toList();
  }

  /// The pages that are near, those of a network among them.
  List<Hit> pages(Optional<NetworkCard> network) {
    List<Hit> hits = new ArrayList<>();
    network.ifPresent(card -> ofNetwork(hits, "/networks/" + card.code(), card));
    page(hits, "page.networks", "/networks");
    page(hits, "page.help", "/help");
    page(hits, "page.glossary", "/glossary");
    page(hits, "page.tour", "/tour");
    Optional<Person> person = visitor.findPerson();
    if (person.isPresent()) {
      page(hits, "page.account", "/account");
    }
    if (person.filter(Person::isAdministrator).isPresent()) {
      page(hits, "page.people", "/people");
    }
    return hits;
  }

  private void ofNetwork(List<Hit> hits, String address, NetworkCard card) {
    page(hits, "page.atlas", address + "/atlas");
    page(hits, "page.goals", address + "/goals");
    page(hits, "page.network", address);
    page(hits, "page.plans", address + "/plans");
    page(hits, "page.frontiers", address + "/frontiers");
    page(hits, "page.scenarios", address + "/scenarios");
    if (visitor.findPerson().isPresent()) {
      page(hits, "page.import", "/imports?network=" + card.code());
    }
    for (Schema<?> schema : Network.schemas()) {
      String title = words.say("page.table", schema.name());
      wanted
          .of(List.of(Spelling.plain(schema.name()), Spelling.plain(title)), List.of())
          .ifPresent(
              far -> hits.add(new Hit(title, "", address + "/tables/" + schema.name(), "", far)));
    }
  }

  private void page(List<Hit> hits, String key, String href) {
    wanted
        .of(inBoth(key), List.of())
        .ifPresent(far -> hits.add(new Hit(words.say(key), "", href, "", far)));
  }

  /// The words that are near, by what they are called and by what they mean.
  List<Hit> terms() {
    List<Hit> hits = new ArrayList<>();
    Glossary glossary = Glossary.in(visitor.language());
    Glossary other = Glossary.in(visitor.language() == Language.EN ? Language.ZH : Language.EN);
    for (String term : Glossary.terms()) {
      List<String> names =
          List.of(Spelling.plain(glossary.word(term)), Spelling.plain(other.word(term)));
      List<String> beside =
          List.of(Spelling.plain(glossary.meaning(term)), Spelling.plain(other.meaning(term)));
      wanted
          .of(names, beside)
          .ifPresent(
              far ->
                  hits.add(
                      new Hit(
                          glossary.word(term) + " " + other.word(term),
                          glossary.meaning(term),
                          Glossary.address(term),
                          "",
                          far)));
    }
    return hits;
  }
}
