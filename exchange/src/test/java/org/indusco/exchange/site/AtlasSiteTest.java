package org.indusco.exchange.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.indusco.atlas.sheet.Pinpoint;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Event;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Source;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The site as a whole: closed in itself, readable by every program, and true to its network.
class AtlasSiteTest {

  private static final List<Language> BOTH = List.of(Language.EN, Language.ZH);

  @TempDir private static Path home;
  private static Map<String, WrittenSite> sites = Map.of();

  @BeforeAll
  static void write() throws IOException {
    Network tiny = WrittenSite.example("tiny");
    Network cic = WrittenSite.example("cic-1940");
    sites =
        Map.of(
            "tiny", WrittenSite.of(tiny, home.resolve("tiny"), BOTH),
            "cic-1940", WrittenSite.of(cic, home.resolve("cic"), BOTH, new Blank()));
  }

  /// Draws empty maps, since those of a large network take long and the tiny one shows the same.
  private static final class Blank implements Pen {

    @Override
    public Drawing draw(MapSheet sheet, Language language) {
      return Drawing.of(
          "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\"><title>"
              + sheet.name()
              + "</title></svg>\n");
    }

    @Override
    public Map<String, Pinpoint> pinpoints(MapSheet sheet) {
      return Map.of("baoji", new Pinpoint(25, 10));
    }
  }

  private static WrittenSite site(String name) {
    return Objects.requireNonNull(sites.get(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "cic-1940"})
  void everyLinkLeadsSomewhereAndEveryPageIsReached(String name) throws IOException {
    WrittenSite site = site(name);
    Set<String> linked = new HashSet<>();
    for (var page : site.pages().entrySet()) {
      for (String address : addresses(page.getValue())) {
        if (!address.startsWith("http")) {
          linked.add(resolve(site, page.getKey(), address));
        }
      }
    }
    for (Path file : WrittenSite.files(site.folder())) {
      assertThat(linked).contains(site.folder().relativize(file).toString().replace('\\', '/'));
    }
    assertThat(reached(site)).containsAll(site.pages().keySet());
  }

  /// The file that an address means; it and the place in it must be there.
  private static String resolve(WrittenSite site, String page, String address) {
    assertThat(address).as(page).doesNotStartWith("/").doesNotContain(":", "\\", " ");
    String file = address.replaceAll("#.*", "");
    Path base = Path.of(page).resolveSibling(file).normalize();
    String target = file.isEmpty() ? page : base.toString().replace('\\', '/');
    assertThat(site.folder().resolve(target)).as(page + " links to " + address).exists();
    if (address.contains("#")) {
      String id = address.replaceAll(".*#", "");
      assertThat(ids(site.page(target))).as(page + " links to " + address).contains(id);
    }
    return target;
  }

  private static Set<String> reached(WrittenSite site) {
    Set<String> seen = new HashSet<>(Set.of("index.html"));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String page = open.pop();
      for (Element link : WrittenSite.all(site.page(page), "a")) {
        String address = link.getAttribute("href");
        if (!address.startsWith("http")) {
          String target = resolve(site, page, address);
          if (target.endsWith(".html") && seen.add(target)) {
            open.push(target);
          }
        }
      }
    }
    return seen;
  }

  private static List<String> addresses(Document page) {
    List<String> addresses = new ArrayList<>();
    for (Element element : WrittenSite.all(page, "*")) {
      for (String attribute : List.of("href", "src", "srcset", "xlink:href", "data", "action")) {
        if (element.hasAttribute(attribute)) {
          addresses.add(element.getAttribute(attribute));
        }
      }
    }
    return addresses;
  }

  private static List<String> ids(Document page) {
    return WrittenSite.all(page, "*").stream()
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "cic-1940"})
  void nothingIsAskedForFromOutside(String name) throws IOException {
    WrittenSite site = site(name);
    for (Document page : site.pages().values()) {
      assertThat(WrittenSite.all(page, "script")).isEmpty();
      for (Element element : WrittenSite.all(page, "*")) {
        boolean plainLink =
            element.getTagName().equals("a") && element.getAttribute("rel").equals("external");
        assertThat(plainLink || !element.getAttribute("href").startsWith("http")).isTrue();
        assertThat(element.getAttribute("src")).doesNotStartWith("http");
        assertThat(element.getAttribute("style")).doesNotContain("url(");
      }
    }
    assertThat(site.text("style.css")).doesNotContain("url(", "@import", "http");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "cic-1940"})
  void pagesAreReadableByEverybody(String name) {
    site(name)
        .pages()
        .forEach(
            (file, page) -> {
              assertThat(ids(page)).as(file).doesNotHaveDuplicates();
              Element root = page.getDocumentElement();
              assertThat(root.getAttribute("lang"))
                  .isEqualTo(file.endsWith(".zh.html") ? "zh-Hans" : "en");
              assertThat(WrittenSite.all(page, "h1")).as(file).hasSize(1);
              assertThat(WrittenSite.all(page, "title").getFirst().getTextContent()).isNotBlank();
              assertThat(WrittenSite.all(page, "img"))
                  .allMatch(picture -> !picture.getAttribute("alt").isBlank());
              assertThat(WrittenSite.all(page, "th"))
                  .allMatch(heading -> !heading.getAttribute("scope").isEmpty());
              assertThat(WrittenSite.all(page, "table"))
                  .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "cic-1940"})
  void eachPageLeadsToTheSameInTheOtherLanguage(String name) {
    WrittenSite site = site(name);
    for (String file : site.pages().keySet()) {
      boolean chinese = file.endsWith(".zh.html");
      String bare = file.replaceAll(".*/", "");
      String other =
          chinese ? bare.replace(".zh.html", ".html") : bare.replace(".html", ".zh.html");
      assertThat(WrittenSite.all(site.page(file), "a"))
          .filteredOn(link -> link.hasAttribute("hreflang"))
          .singleElement()
          .satisfies(
              link -> {
                assertThat(link.getAttribute("href")).endsWith(other);
                assertThat(link.getTextContent()).isEqualTo(chinese ? "English" : "中文");
              });
    }
    assertThat(site.words("index.zh.html")).doesNotContain("Home", "Timeline", "not known");
    assertThat(site.words("index.html")).doesNotContain("首页");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "cic-1940"})
  void regionsTownsAndRowsAreAllThere(String name) {
    WrittenSite site = site(name);
    Network network = site.network();
    long regions = network.rows(Region.class).stream().map(Region::id).distinct().count();
    assertThat(pages(site, "regions/")).isEqualTo(2 * regions);
    Set<String> used = new HashSet<>();
    network.rows(Cooperative.class).forEach(row -> used.add(row.place()));
    assertThat(pages(site, "towns/")).isGreaterThanOrEqualTo(2L * used.size());
    int events = network.rows(Event.class).size();
    if (events > 0) {
      assertThat(
              WrittenSite.all(site.page("timeline.html"), "ol").stream()
                  .mapToInt(AtlasSiteTest::items)
                  .sum())
          .isEqualTo(events);
    }
    int facts = network.rows(Fact.class).size();
    if (facts > 0) {
      assertThat(site.rows("census.html", "facts-table")).hasSize(facts);
    }
    for (Source source : network.rows(Source.class)) {
      assertThat(site.words("sources.html")).contains(source.title());
    }
  }

  private static int items(Element list) {
    return list.getElementsByTagName("li").getLength();
  }

  private static long pages(WrittenSite site, String folder) {
    return site.pages().keySet().stream().filter(name -> name.startsWith(folder)).count();
  }

  @Test
  void countsAreThoseOfTheRegister() throws IOException {
    WrittenSite site = site("cic-1940");
    List<Cooperative> rows = site.network().rows(Cooperative.class);
    LocalDate day = LocalDate.of(1940, 7, 1);
    long standing = rows.stream().filter(row -> row.holdsOn(day)).count();
    assertThat(standing).isEqualTo(1534);
    List<List<String>> states = site.rows("index.html", "network-by-date");
    assertThat(row(states, "July 1940"))
        .startsWith("July 1940", "1,534LIN", "~1,534", "not known", "~20,654")
        .endsWith("5");
    assertThat(row(states, "December 1938")).startsWith("December 1938", "69SI130");
    assertThat(row(states, "June 1942").getLast()).isEqualTo("7");
    assertThat(row(states, "5 February 1945"))
        .startsWith("5 February 1945", "not known", "not known");
    assertThat(row(site.rows("census.html", "census-1940-07"), "All")).contains("1,534");
    assertThat(site.text("data/cooperatives-by-industry.csv")).contains("1940-07", ",1534,");
    long inBaoji = rows.stream().filter(row -> row.place().equals("baoji")).count();
    assertThat(site.rows("towns/baoji.html", "cooperatives-table")).hasSize((int) inBaoji);
    assertThat(row(site.rows("places.html", "towns-table"), "Baoji 宝鸡")).endsWith("~" + inBaoji);
    long facts = site.network().rows(Fact.class).stream().filter(f -> f.value() == null).count();
    assertThat(site.rows("census.html", "facts-table"))
        .filteredOn(cells -> cells.get(4).equals("not known"))
        .hasSize((int) facts);
  }

  private static List<String> row(List<List<String>> rows, String head) {
    return rows.stream()
        .filter(row -> row.getFirst().equals(head))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + head + " in " + rows));
  }

  @Test
  void placesBearBothNamesAndTellWhatHappened() {
    WrittenSite site = site("cic-1940");
    assertThat(WrittenSite.all(site.page("towns/baoji.html"), "h1").getFirst().getTextContent())
        .isEqualTo("Baoji 宝鸡");
    assertThat(WrittenSite.all(site.page("towns/baoji.zh.html"), "h1").getFirst().getTextContent())
        .isEqualTo("宝鸡 Baoji");
    assertThat(site.words("towns/baoji.html"))
        .contains("Paochi", "Headquarters of Northwest", "8 aircraft, market hit", "recalled")
        .contains("The ring marks Baoji");
    assertThat(site.words("towns/guilin.html"))
        .contains("nothing could stand here", "11 November 1944", "Occupied");
    assertThat(site.words("regions/NW.html")).contains("Baoji", "Shuangshipu depot", "over 500");
    assertThat(site.words("timeline.html")).contains("winter 1939", "1940 to 1941");
  }

  @Test
  void tinyMapsAreInThePageAndBesideIt() throws IOException {
    WrittenSite site = site("tiny");
    String svg = site.text("maps/regions-1940-07.svg");
    assertThat(site.text("maps/regions-1940-07.html")).contains(svg);
    assertThat(svg).contains("Baoji", "宝鸡");
    assertThat(site.text("maps/regions-1940-07.zh.svg")).contains("宝鸡").doesNotContain("Baoji");
    assertThat(site.text("maps/regions-1940-07.geojson"))
        .contains("FeatureCollection", "northwest");
    assertThat(site.words("maps/danger-1940-10.html")).contains("nothing can stand there");
  }

  @Test
  void theSameNetworkGivesTheSameBytes() throws IOException {
    WrittenSite one = site("tiny");
    WrittenSite other = WrittenSite.of(one.network(), home.resolve("again"), BOTH);
    List<Path> files = WrittenSite.files(one.folder());
    assertThat(WrittenSite.files(other.folder())).hasSameSizeAs(files);
    for (Path file : files) {
      Path twin = other.folder().resolve(one.folder().relativize(file).toString());
      assertThat(Files.mismatch(file, twin)).as(file.toString()).isEqualTo(-1);
    }
  }

  @Test
  void whatNamesHoldIsShownAndNotObeyed() throws IOException {
    String hostile = "</td><script>alert(\"x\")</script> & 'co' {0}";
    Network tiny = WrittenSite.example("tiny");
    List<Place> places = new ArrayList<>();
    for (Place place : tiny.rows(Place.class)) {
      places.add(
          new Place(
              place.id(),
              hostile,
              hostile,
              hostile,
              hostile,
              place.lat(),
              place.lon(),
              hostile,
              null,
              place.evidence()));
    }
    WrittenSite site =
        WrittenSite.of(
            tiny.with(Place.class, places), home.resolve("hostile"), List.of(Language.ZH));
    assertThat(site.words("towns/baoji.html")).contains(hostile);
    for (Document page : site.pages().values()) {
      assertThat(WrittenSite.all(page, "script")).isEmpty();
    }
  }
}
