package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indusco.exchange.NetworkFolder;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Omission;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Reserve;
import org.indusco.model.schema.Schema;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The report in Chinese: nothing of it is left in English, and it says the same.
final class ChineseReportTest {

  private static final Pattern LATIN = Pattern.compile("[A-Za-z_]+(\\.[a-z_]+)?");

  /// Words in Latin letters that a Chinese text has too: names of the program, its command, and of
  /// the tables and columns of a network, by which a reader finds them.
  private static final Set<String> KEPT = kept();

  private static final Defaults.Completed HISTORICAL =
      Defaults.complete(NetworkFolder.read(Path.of("..", "examples", "cic-1940")).network());

  private static Set<String> kept() {
    Set<String> kept = new HashSet<>(List.of("CSV", "Indusco", "SHA", "explain", "prices"));
    for (Schema<?> schema : Network.schemas()) {
      kept.add(schema.name());
      schema.fields().forEach(field -> kept.add(schema.name() + "." + field.heading()));
    }
    for (Goal.Aim aim : Goal.Aim.values()) {
      kept.add(aim.name().toLowerCase(Locale.ROOT));
    }
    return kept;
  }

  record Case(String name, Network network, Plan plan, List<Omission> omissions) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> plans() {
    Network tiny = HandPlan.COMPLETED.network();
    List<Omission> taken = HandPlan.COMPLETED.taken();
    Network historical = HISTORICAL.network();
    return Stream.of(
        new Case("tiny by hand", tiny, HandPlan.plan(), taken),
        new Case("tiny without rows", tiny, Plan.of(HandPlan.summary()), taken),
        new Case("tiny with words", tiny, BusyPlan.of(tiny), taken),
        new Case("cic-1940 with words", historical, BusyPlan.of(historical), HISTORICAL.taken()));
  }

  private static ReadReport report(Case of, Language language) {
    List<Map<Goal.Aim, Double>> reached = List.of(Map.of(Goal.Aim.REFUGEES, 20.0));
    Attachments beside = new Attachments("<svg/>", reached, List.of(), of.omissions());
    return ReadReport.of(HtmlReport.html(of.network(), of.plan(), beside, language));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void noEnglishIsLeft(Case of) {
    List<String> left = new ArrayList<>();
    for (String text : texts(report(of, Language.ZH))) {
      LATIN
          .matcher(text)
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
    Stream<String> unrounded = report.all("data").stream().map(data -> data.getAttribute("value"));
    Stream<String> whole =
        Stream.of("td", "th")
            .flatMap(name -> report.all(name).stream())
            .map(Element::getTextContent)
            .filter(text -> text.matches("[\u2212\\d,.]+"));
    return Stream.concat(unrounded, whole).sorted().toList();
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
            "订单共2份：没有一份按期全数交付，2份短缺（“冬季军毯”缺9.1%、",
            "计划的价值为8,976元，任何计划至多比它好0.3%。");
    assertThat(report.section("map")).contains("迁移2次，路线2条：洛阳至宝鸡（1次）和洛阳至双石铺（1次）。");
    assertThat(report.section("orders")).contains("军毯，交货地：宝鸡", "1940年11月", "游击队");
    assertThat(report.section("moves")).contains("共迁移2次，运输3吨，费用400元，其中200元为贷款。");
  }

  @Test
  void scarceThingsAndReservesAreToldAsChineseTellsThem() {
    Network tiny = HandPlan.COMPLETED.network();
    ReadReport byHand = report(plans().findFirst().orElseThrow(), Language.ZH);
    assertThat(byHand.section("scarce"))
        .contains(
            "1940年7月至8月，任何一个月在宝鸡多一公斤羊毛，对各项目标值1.75至2.25元。",
            "1940年8月洛阳至垣曲多运一吨，对各项目标值710元。",
            "1940年9月由“贷款基金”多贷出1元，对各项目标值0.49元。");
    Plan kept =
        HandPlan.plan()
            .with(
                Reserve.class,
                List.of(
                    new Reserve("baoji", "blanket", 40, 10, 30, 50),
                    new Reserve("baoji", "wool", 100, 150, 0, 100)));
    assertThat(report(new Case("kept", tiny, kept, List.of()), Language.ZH).section("reserves"))
        .contains("库存目标2项，未达到的1项：宝鸡缺30条军毯。");
  }

  @Test
  void changesAndDefaultsAreToldAmongTheAssumptions() {
    Attachments beside =
        new Attachments(
            "",
            List.of(),
            List.of("洛阳封闭。"),
            List.of(Omission.of(Depot.class), new Omission(Labour.class, "to", 3, 4)));
    ReadReport read =
        ReadReport.of(
            HtmlReport.html(HandPlan.COMPLETED.network(), HandPlan.plan(), beside, Language.ZH));
    assertThat(read.section("assumed"))
        .contains("假设：洛阳封闭。", "没有depots表：", "空格的默认取值（1项）", "labour.to，4行中有3行空缺");
  }
}
