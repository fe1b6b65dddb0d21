package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Omission;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Source;
import org.indusco.model.network.Supply;
import org.indusco.model.network.Zone;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Summary;
import org.indusco.model.plan.Trainees;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.Evidence;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// What the report says of a plan, section by section.
final class WordsTest {

  private static final Plan BY_HAND = HandPlan.plan();

  @Test
  void theBriefTellsWhoStandsMovesMakesAndFallsShort() {
    assertThat(report(BY_HAND).section("brief"))
        .contains(
            "In July 1940, all 6 cooperatives stand in 3 places (Baoji 2, Luoyang 2, Shuangshipu 2)"
                + " and all of them work in that month; in December 1940, 6 stand in 2 places (Baoji"
                + " 3, Shuangshipu 3) and none of them works in that month.",
            "2 cooperatives move: all because the place closes; the moves cost 400 money.",
            "239 worker-months of work make 1,100 army blankets and 1,290 bolts of cotton cloth.",
            "Of 2 orders, none is delivered in full and in time and 2 fall short:",
            "\u201CWinter blankets\u201D by 9.1 %",
            "the plan is worth 8,976 money, and no plan can be more than 0.3 % better.");
  }

  @Test
  void theBriefTellsWhatWouldHelpMostAndHowFarToTrustIt() {
    assertThat(report(BY_HAND).section("brief"))
        .containsPattern("What would help mostOne more .* is worth .* money to the goals\\.")
        .containsPattern("How far to trust itEvery danger counts as known from the beginning");
  }

  @Test
  void atAGlanceStandTheLargeFigures() {
    assertThat(report(BY_HAND).section("brief"))
        .startsWith("The plan at a glance")
        .contains(
            "2 of 6cooperatives move",
            "0 of 2orders delivered in full",
            "239worker-months of work",
            "8,976 moneyworth; no plan can be more than 0.3 % better");
  }

  @Test
  void aBoundIsRoundedUpAndNeverDown() {
    assertThat(brief(100, 100)).contains("and no plan can be better.");
    assertThat(brief(1000, 1001.1)).contains("no plan can be more than 0.2 % better.");
    assertThat(brief(1000, 1043)).contains("no plan can be more than 4.3 % better.");
    assertThat(brief(100, 140.2)).contains("no plan can be more than 41 % better.");
    assertThat(brief(0, 5)).contains("cannot be said in per cent.");
    assertThat(brief(-3, 5))
        .contains("worth \u22123 money")
        .contains("cannot be said in per cent.");
  }

  @Test
  void theHeadTellsWhatWasKnownAndWhetherItWasStopped() {
    assertThat(head(HandPlan.summary())).contains("hindsight").doesNotContain("Stopped");
    Summary old = HandPlan.summary();
    Summary stopped =
        new Summary(
            1, 2, true, true, LocalDate.of(1940, 7, 1), 1, 1, 6, 6, 2, 9, "repair", "", 1, "");
    assertThat(head(stopped))
        .contains("knowing what was known on 1 July 1940", "Stopped before its aim");
    assertThat(report(BY_HAND.with(stopped)).section("figures"))
        .contains("Version of the program" + "not known", "Gap, as a share of that bound50 %");
    assertThat(report(BY_HAND.with(old)).section("figures")).contains("c0ffee");
  }

  @Test
  void ordersStandByClassAndThoseThatFallShortFirst() {
    String orders = report(BY_HAND).section("orders");
    assertThat(orders.indexOf("Winter blankets")).isBetween(0, orders.indexOf("Guerrillas"));
    assertThat(orders).contains("Army blanket, at Baoji", "Nov 1940");
  }

  @Test
  void everyKindOfScarceThingHasItsSentence() {
    Plan plan =
        Plan.of(HandPlan.summary())
            .with(
                Price.class,
                List.of(
                    price("baoji", Price.Kind.MATERIAL, "wool", 1.75),
                    price("baoji", Price.Kind.MATERIAL, "blanket", 7.5),
                    price("baoji", Price.Kind.LABOUR, "skilled_weaver", 30),
                    price("baoji", Price.Kind.EQUIPMENT, "blanket", 31),
                    price("", Price.Kind.LOAN, "loans", 0.49),
                    price("luoyang", Price.Kind.LOAN, "", 0.001),
                    price("luoyang", Price.Kind.LOAN, "moves of cotton;weaving", 0.3),
                    price("luoyang>yuanqu", Price.Kind.ROUTE, "", 710),
                    price("baoji", Price.Kind.STORE, "", 3),
                    price("baoji", Price.Kind.WORKPLACE, "weaving", 29.276)));
    assertThat(report(plan).section("scarce"))
        .contains(
            "One more kg of wool in Baoji in October 1940 is worth 1.75 money to the goals.",
            "One more army blanket in Baoji in October 1940 is worth 7.50 money",
            "One more worker-month of skilled weaver labour in Baoji in October 1940",
            "The use of one more army blanket for a month in Baoji in October 1940 is worth 31",
            "1 money more to lend from the fund \u201CLoan fund\u201D in October 1940 is worth 0.49",
            "1 money more to lend in Luoyang in October 1940 is worth under 0.01",
            "1 money more to lend for moves of \u201CCotton spinning and weaving\u201D and \u201CWool weaving\u201D"
                + " in Luoyang in October 1940 is worth 0.30",
            "Carriage for one more tonne from Luoyang to Yuanqu in October 1940 is worth 710",
            "Room for one more tonne in the store of Baoji in October 1940 is worth 3",
            "in the cooperatives of \u201CWool weaving\u201D in Baoji in October 1940 is worth 29.28");
  }

  @Test
  void whoLearnsIsToldInTheReportAndOfTheDepot() {
    Plan plan = BY_HAND.with(Trainees.class, List.of(learners(7, 2), learners(9, 1.5)));
    assertThat(report(plan).section("work"))
        .contains("Who learns another skill", "July to September 1940", "3.5", "18");
    Explanation explanation = new Explanation(HandPlan.COMPLETED.network(), plan);
    assertThat(String.join("\n", explanation.of(Explanation.Subject.DEPOT, "baoji")))
        .contains(
            "Of its general labour, 3.5 people begin to learn the skill skilled weaver",
            "for 17.50 money; the first are ready in October 1940.");
    assertThat(report(BY_HAND).section("work")).doesNotContain("learns");
  }

  private static Trainees learners(int month, double people) {
    YearMonth begin = HandPlan.month(month);
    return new Trainees(
        begin, "baoji", "general", "skilled_weaver", people, 5 * people, begin.plusMonths(3));
  }

  @Test
  void loansSayWhatTheyAreForWhereFundsAreRestricted() {
    LoanDraw draw =
        new LoanDraw(
            HandPlan.month(8), "loans", "luoyang", Fund.Use.MOVES, List.of("weaving"), 100);
    assertThat(report(BY_HAND.with(LoanDraw.class, List.of(draw))).section("work"))
        .contains("moves of \u201CWool weaving\u201D");
    assertThat(report(BY_HAND).section("work")).doesNotContain("moves of");
  }

  @Test
  void monthsThatFollowOneAnotherAreToldTogether() {
    List<Scarcity> things = Scarcity.of(BY_HAND.rows(Price.class));
    assertThat(things).hasSize(4);
    assertThat(things.getFirst().worth()).isEqualTo(800);
    assertThat(report(BY_HAND).section("scarce"))
        .contains(
            "wool in Baoji, in any month from July to August 1940, is worth 1.75 to 2.25 money",
            "wool in Baoji in October 1940 is worth 2 money");
  }

  @Test
  void aCurrencyWithASignStandsBeforeTheFigure() {
    assertThat(Figures.of("Ch$", Language.EN).money(1_120_000)).isEqualTo("Ch$\u00A01,120,000");
    assertThat(Figures.of("yuan", Language.EN).money(0.5, 12)).isEqualTo("0.50 to 12\u00A0yuan");
  }

  @Test
  void assumptionsCountRowsByHowTheyAreKnown() {
    List<Zone> zones =
        List.of(
            zone("a", new Evidence("LIN; a letter", Basis.SOURCED, null, "")),
            zone("b", new Evidence("LIN", Basis.ESTIMATED, null, "")),
            zone("c", Evidence.NONE));
    List<Source> sources =
        List.of(new Source("UNUSED", "Unused", "", ""), new Source("LIN", "A book", "", ""));
    var network = HandPlan.COMPLETED.network().with(Zone.class, zones).with(Source.class, sources);
    ReadReport report =
        ReadReport.of(
            HtmlReport.html(
                network,
                BY_HAND,
                Attachments.NONE.withDefaults(List.of(Omission.of(Supply.class))),
                Language.EN));
    assertThat(report.value("known", "zones", "Rows")).isEqualTo(3);
    assertThat(report.value("known", "zones", "Sourced")).isEqualTo(1);
    assertThat(report.value("known", "zones", "Estimated")).isEqualTo(1);
    assertThat(report.value("known", "zones", "Not said")).isEqualTo(1);
    assertThat(report.value("known", "supply", "By default"))
        .isEqualTo(network.rows(Supply.class).size());
    assertThat(report.section("assumed"))
        .contains("No table supply: every depot can buy raw materials");
    assertThat(ReadReport.words(report.rows("sources").getFirst().getFirst())).isEqualTo("LIN");
    assertThat(report.value("sources", "LIN", "Rows")).isEqualTo(2);
    assertThat(report.section("sources")).contains("a letter");
  }

  @Test
  void bothLanguagesOfTheNameAreTold() {
    Settings settings = HandPlan.COMPLETED.network().settings();
    assertThat(head(HandPlan.summary())).contains(settings.name(), settings.nameZh());
  }

  private static Price price(String where, Price.Kind kind, String item, double price) {
    return Price.whole(HandPlan.month(10), where, kind, item, price, 1);
  }

  private static Zone zone(String id, Evidence evidence) {
    return new Zone(id, id, "", Zone.Kind.REAR, null, null, null, null, List.of(), evidence);
  }

  private static String brief(double value, double bound) {
    UnaryOperator<Summary> worth =
        old ->
            new Summary(
                value, bound, true, false, null, 1, 1, 6, 6, 2, 9, "repair", "1", 1, "c0ffee");
    return report(BY_HAND.with(worth.apply(HandPlan.summary()))).section("brief");
  }

  private static String head(Summary summary) {
    return ReadReport.words(report(BY_HAND.with(summary)).all("header").getFirst());
  }

  private static ReadReport report(Plan plan) {
    return ReadReport.of(
        HtmlReport.html(
            HandPlan.COMPLETED.network(),
            plan,
            Attachments.NONE.withDefaults(HandPlan.COMPLETED.taken()),
            Language.EN));
  }
}
