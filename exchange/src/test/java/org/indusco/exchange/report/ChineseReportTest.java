package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indusco.exchange.NetworkFolder;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Plan;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The report in Chinese: nothing of it is left in English, and it says the same.
final class ChineseReportTest {

  /// Words in Latin letters that a Chinese text has too.
  private static final List<String> KEPT = List.of("CSV", "Indusco", "SHA");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

  private static final Network HISTORICAL =
      Defaults.complete(NetworkFolder.read(Path.of("..", "examples", "cic-1940")).network())
          .network();

  record Case(String name, Network network, Plan plan) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> plans() {
    Network tiny = HandPlan.COMPLETED.network();
    return Stream.of(
        new Case("tiny by hand", tiny, HandPlan.plan()),
        new Case("tiny without rows", tiny, Plan.of(HandPlan.summary())),
        new Case("tiny with words", tiny, BusyPlan.of(tiny)),
        new Case("cic-1940 with words", HISTORICAL, BusyPlan.of(HISTORICAL)));
  }

  private static ReadReport report(Case of, Language language) {
    List<Map<Goal.Aim, Double>> reached = List.of(Map.of(Goal.Aim.REFUGEES, 20.0));
    Attachments beside = new Attachments("<svg/>", reached, List.of());
    return ReadReport.of(HtmlReport.html(of.network(), of.plan(), beside, language));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void noEnglishIsLeft(Case of) {
    List<String> names =
        of.network().rows(Order.class).stream()
            .filter(order -> order.nameZh().isEmpty())
            .map(Order::name)
            .toList();
    List<String> left = new ArrayList<>();
    for (String text : texts(report(of, Language.ZH))) {
      String rest = text;
      for (String name : names) {
        rest = rest.replace(name, "");
      }
      LATIN
          .matcher(rest)
          .results()
          .map(MatchResult::group)
          .filter(word -> !KEPT.contains(word))
          .findFirst()
          .ifPresent(word -> left.add(word + " in: " + text));
    }
    assertThat(left).isEmpty();
  }

  /// All that a reader sees or hears, name by name and cell by cell.
  private static List<String> texts(ReadReport report) {
    List<String> texts = new ArrayList<>();
    collect(report.all("title").getFirst(), texts);
    collect(report.all("body").getFirst(), texts);
    return texts;
  }

  private static void collect(Element element, List<String> texts) {
    if (element.getAttribute("lang").equals("en")
        || element.getAttribute("translate").equals("no")) {
      return;
    }
    for (String attribute : List.of("aria-label", "data-copy", "data-copied", "title")) {
      texts.add(element.getAttribute(attribute));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, texts);
      } else if (child instanceof Text text) {
        texts.add(text.getData());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void figuresAreTheSame(Case of) {
    assertThat(figures(report(of, Language.ZH)))
        .hasSizeGreaterThan(5)
        .isEqualTo(figures(report(of, Language.EN)));
  }

  private static List<String> figures(ReadReport report) {
    Stream<String> values =
        report.all("data").stream().map(data -> data.getAttribute("value"));
    Stream<String> shown =
        report.all("td").stream().map(ReadReport::words).filter(each -> each.matches("[0-9.]+"));
    return Stream.concat(values, shown).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void bothAreBuiltAlike(Case of) {
    ReadReport chinese = report(of, Language.ZH);
    ReadReport english = report(of, Language.EN);
    assertThat(chinese.all("*").stream().map(Element::getTagName).toList())
        .isEqualTo(english.all("*").stream().map(Element::getTagName).toList());
  }

  @Test
  void thePageSaysItsLanguage() {
    Network tiny = HandPlan.COMPLETED.network();
    for (Language language : Language.values()) {
      String page = HtmlReport.html(tiny, HandPlan.plan(), Attachments.NONE, language);
      String tag = language == Language.ZH ? "zh-Hans" : "en";
      assertThat(page).contains("<html lang=\"" + tag + "\">");
    }
  }

  @Test
  void itIsWrittenAsChineseIs() {
    ReadReport report = report(plans().findFirst().orElseThrow(), Language.ZH);
    assertThat(report.section("brief"))
        .contains(
            "1940年7月，全部6个合作社分布在3处（宝鸡2个、洛阳2个、双石铺2个），当月全部开工；"
                + "1940年12月，6个合作社分布在2处（宝鸡3个、双石铺3个），当月均未开工。",
            "2个合作社迁移：全部因原地将关闭；迁移费用400元。",
            "用工239人月，制成1,100条军毯和棉布1,290匹。",
            "订单共2份：没有一份按期全数交付，2份短缺（“Winter blankets”缺9.1%、",
            "计划的价值为8,976元，任何计划至多比它好0.3%。");
    assertThat(report.section("map"))
        .contains("迁移2次，路线2条：洛阳至宝鸡（1次）和洛阳至双石铺（1次）。");
    assertThat(report.section("orders")).contains("军毯，交货地：宝鸡", "1940年11月", "游击队");
    assertThat(report.section("moves")).contains("共迁移2次，运输3吨，费用400元，其中200元为贷款。");
  }
}
