package org.indusco.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.app.search.Thing.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTest {

  private static final Names BAOJI = new Names("Baoji", "宝鸡", "Paochi");
  private static final Names HANZHONG = new Names("Hanzhong", "汉中", "Hanchung / Nancheng");
  private static final Index INDEX =
      Index.of(
          List.of(
              new Thing(Kind.PLACE, "baoji", BAOJI, "baoji", Names.NONE),
              new Thing(Kind.PLACE, "hanzhong", HANZHONG, "hanzhong", Names.NONE),
              new Thing(
                  Kind.COOPERATIVE, "NW-1", new Names("Wool spinners 1", "", ""), "baoji", BAOJI),
              new Thing(
                  Kind.COOPERATIVE, "NW-2", new Names("Wool spinners 2", "", ""), "", Names.NONE),
              Thing.of(Kind.ZONE, "shih", new Names("Shih-chia-chuang's rail", "", ""))));

  private static List<String> found(String query) {
    return INDEX.find(Nearness.to(query)).stream().map(found -> found.thing().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "baoji, baoji NW-1",
    "PAOCHI, baoji NW-1",
    "宝鸡, baoji NW-1",
    "nan, hanzhong",
    "Hànzhōng, hanzhong",
    "Shihchiachuang, shih",
    "shih chia chuang, shih",
    "wool paochi, NW-1",
    "spinners, NW-1 NW-2",
    "nw-2, NW-2",
    "'', ''",
    "lanzhou, ''"
  })
  void thingsAreFoundByAnyOfTheirNames(String query, String ids) {
    assertThat(String.join(" ", found(query))).isEqualTo(ids);
  }

  @Test
  void whatIsCalledSoStandsBeforeWhatHasItInIts() {
    Index index =
        Index.of(
            List.of(
                Thing.of(Kind.GOOD, "a", new Names("Raw cotton", "", "")),
                Thing.of(Kind.GOOD, "b", new Names("Cotton yarn", "", "")),
                Thing.of(Kind.GOOD, "c", new Names("Cotton", "", ""))));
    assertThat(index.find(Nearness.to("cotton")))
        .extracting(found -> found.thing().id())
        .containsExactly("c", "b", "a");
  }

  /// The reference asks no more than whether each word is in something by which a thing is found.
  @Test
  void exactlyThatIsFoundOfWhichEveryWordIsInATextByWhichItIsFound() {
    Random random = new Random(7);
    List<Thing> things = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Names there = random.nextBoolean() ? Names.NONE : new Names(text(random), "", text(random));
      Names own = new Names(text(random), text(random), "");
      things.add(new Thing(Kind.PLACE, "id" + i, own, "", there));
    }
    Index index = Index.of(things);
    for (int i = 0; i < 100; i++) {
      String query = text(random).substring(0, 2) + " " + text(random).substring(0, 1);
      List<String> expected =
          things.stream()
              .filter(thing -> Spelling.words(query).stream().allMatch(word -> has(thing, word)))
              .map(Thing::id)
              .sorted()
              .toList();
      assertThat(index.find(Nearness.to(query)).stream().map(found -> found.thing().id()).sorted())
          .as(query)
          .containsExactlyElementsOf(expected);
    }
  }

  private static boolean has(Thing thing, String word) {
    return List.of(
            thing.id(),
            thing.names().name(),
            thing.names().chinese(),
            thing.there().name(),
            thing.there().old())
        .stream()
        .anyMatch(text -> Spelling.plain(text).contains(word));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append((char) ('a' + random.nextInt(4)));
    }
    return text.toString();
  }
}
