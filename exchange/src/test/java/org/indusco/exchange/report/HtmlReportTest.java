package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Plan;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/// The report as a page: whole, closed in itself, and readable by everybody.
final class HtmlReportTest {

  private static final String MAP =
      "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0,0 L9,9\"/></svg>";

  private final String html =
      HtmlReport.html(
          HandPlan.COMPLETED.network(),
          HandPlan.plan(),
          new Attachments(MAP, List.of(), List.of(), HandPlan.COMPLETED.taken()),
          Language.EN);
  private final ReadReport report = ReadReport.of(html);

  @Test
  void asksForNothingFromOutside() {
    for (Element element : report.all("*")) {
      for (Attr attribute : attributes(element)) {
        if (List.of("href", "src", "xlink:href", "action").contains(attribute.getName())) {
          assertThat(attribute.getValue()).startsWith("#");
        }
      }
    }
    assertThat(report.all("link")).isEmpty();
    assertThat(report.all("img")).isEmpty();
    assertThat(html.replaceAll("url\\(#[a-z-]+\\)", "")).doesNotContain("url(", "@import");
  }

  @Test
  void everyLinkOfTheContentsLeadsToAHeading() {
    Set<String> headings = new HashSet<>();
    report.all("h2").forEach(heading -> headings.add("#" + heading.getAttribute("id")));
    assertThat(report.all("a")).hasSize(11);
    assertThat(report.all("a")).allMatch(link -> headings.contains(link.getAttribute("href")));
  }

  @Test
  void idsAreThereOnce() {
    List<String> ids =
        report.all("*").stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void tablesHaveCaptionsAndHeadedRowsAndColumns() {
    assertThat(report.all("table")).hasSizeGreaterThan(12);
    for (Element table : report.all("table")) {
      assertThat(ReadReport.words(ReadReport.within(table, "caption").getFirst())).isNotEmpty();
      assertThat(ReadReport.within(table, "th"))
          .allMatch(th -> !th.getAttribute("scope").isEmpty());
      int columns = ReadReport.within(ReadReport.within(table, "thead").getFirst(), "th").size();
      report
          .rows(table.getAttribute("id"))
          .forEach(
              row -> {
                assertThat(row).hasSize(columns);
                assertThat(row.getFirst().getTagName()).isEqualTo("th");
              });
    }
  }

  @Test
  void headingsLeaveOutNoLevel() {
    List<Integer> levels =
        report.all("*").stream()
            .filter(element -> element.getTagName().matches("h[1-6]"))
            .map(element -> element.getTagName().charAt(1) - '0')
            .toList();
    assertThat(levels.getFirst()).isEqualTo(1);
    assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
    assertThat(IntStream.range(1, levels.size()))
        .allMatch(i -> levels.get(i) <= levels.get(i - 1) + 1);
  }

  @Test
  void whatNamesHoldIsShownAndNotObeyed() {
    String hostile = "</td><script>alert(\"x\")</script> & 'co' \u0001";
    Network network = HandPlan.COMPLETED.network();
    List<Good> goods = new ArrayList<>();
    for (Good good : network.rows(Good.class)) {
      goods.add(
          new Good(good.id(), hostile, hostile, hostile, good.kind(), 1, 1, 0, good.evidence()));
    }
    List<Order> none = List.of();
    ReadReport read =
        ReadReport.of(
            HtmlReport.html(
                network.with(Good.class, goods).with(Order.class, none),
                HandPlan.plan(),
                new Attachments(MAP, List.of(), List.of(hostile), List.of()),
                Language.EN));
    assertThat(read.all("script")).hasSize(1);
    assertThat(read.section("work")).contains("</td><script>alert(\"x\")</script> & 'co' \uFFFD");
    assertThat(read.section("assumed")).contains("<script>alert");
    assertThat(read.section("orders")).contains("not known");
  }

  @Test
  void theMapStandsWithCaptionAndWords() {
    assertThat(report.all("svg")).anyMatch(svg -> !ReadReport.within(svg, "path").isEmpty());
    assertThat(report.all("figcaption")).hasSize(1);
    assertThat(report.section("map"))
        .contains("2 moves on 2 ways, from Luoyang to Baoji (1) and Luoyang to Shuangshipu (1)");
    assertThat(
            ReadReport.of(
                    HtmlReport.html(
                        HandPlan.COMPLETED.network(),
                        HandPlan.plan(),
                        Attachments.NONE,
                        Language.EN))
                .section("map"))
        .contains("No map was drawn");
  }

  @Test
  void aPlanWithoutRowsIsStillAPage() {
    ReadReport empty =
        ReadReport.of(
            HtmlReport.html(
                HandPlan.COMPLETED.network(),
                Plan.of(HandPlan.summary()),
                Attachments.NONE,
                Language.EN));
    assertThat(empty.section("brief")).contains("None of them moves", "There are no orders");
    assertThat(empty.section("moves")).contains("Nobody moves");
    assertThat(empty.section("scarce")).contains("Nothing is scarce");
    assertThat(empty.section("work")).contains("Nobody works");
  }

  @Test
  void largePlansStaySmallFiles() {
    LargePlan large = LargePlan.draw(1);
    String page = HtmlReport.html(large.network(), large.plan(), Attachments.NONE, Language.EN);
    assertThat(page.length()).isLessThan(2_000_000);
    assertThat(ReadReport.of(page).all("details").size()).isGreaterThan(25);
  }

  private static List<Attr> attributes(Element element) {
    var map = element.getAttributes();
    return IntStream.range(0, map.getLength()).mapToObj(i -> (Attr) map.item(i)).toList();
  }
}
