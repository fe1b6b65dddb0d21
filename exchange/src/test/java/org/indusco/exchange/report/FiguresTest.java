package org.indusco.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.indusco.model.network.Horizon;
import org.indusco.model.wording.Language;
import org.junit.jupiter.api.Test;

/// Figures and months in words.
final class FiguresTest {

  private static final Figures FIGURES = Figures.of("Ch$", Language.EN);
  private static final YearMonth JULY = YearMonth.of(1940, 7);

  @Test
  void percentagesNeverRoundToNothingOrAllWhatIsNeither() {
    assertThat(FIGURES.percent(0)).isEqualTo("0\u00A0%");
    assertThat(FIGURES.percent(0.0002)).isEqualTo("under 0.1\u00A0%");
    assertThat(FIGURES.percent(0.0432)).isEqualTo("4.3\u00A0%");
    assertThat(FIGURES.percent(0.754)).isEqualTo("75\u00A0%");
    assertThat(FIGURES.percent(0.99999)).isEqualTo("99.9\u00A0%");
    assertThat(FIGURES.percent(1)).isEqualTo("100\u00A0%");
    assertThat(FIGURES.percent(1.085)).isEqualTo("109\u00A0%");
    assertThat(FIGURES.percent(Double.NaN)).isEqualTo("not known");
  }

  @Test
  void numbersAreGroupedAndAsFineAsTheyAreSmall() {
    assertThat(FIGURES.count(1_120_000)).isEqualTo("1,120,000");
    assertThat(FIGURES.count(-0.2)).isEqualTo("0");
    assertThat(FIGURES.count(-1234)).isEqualTo("\u22121,234");
    assertThat(FIGURES.count(Double.POSITIVE_INFINITY)).isEqualTo("not known");
    assertThat(FIGURES.number(0.125)).isEqualTo("0.13");
    assertThat(FIGURES.number(12.34)).isEqualTo("12.3");
    assertThat(FIGURES.number(99.97)).isEqualTo("100");
    assertThat(FIGURES.price(7.5)).isEqualTo("7.50");
    assertThat(FIGURES.price(31)).isEqualTo("31");
    assertThat(FIGURES.plural(1, "month", "months")).isEqualTo("1\u00A0month");
    assertThat(FIGURES.plural(1.6, "month", "months")).isEqualTo("2\u00A0months");
  }

  @Test
  void monthsOfOneYearNameItOnce() {
    assertThat(FIGURES.span(JULY, JULY)).isEqualTo("July 1940");
    assertThat(FIGURES.span(JULY, JULY.plusMonths(2))).isEqualTo("July to September 1940");
    assertThat(FIGURES.span(JULY, JULY.plusMonths(9))).isEqualTo("July 1940 to April 1941");
  }

  @Test
  void figuresAreWrittenAsALanguageWritesThem() {
    Figures chinese = Figures.of("Ch$", Language.ZH);
    assertThat(chinese.percent(0.0432)).isEqualTo("4.3%");
    assertThat(chinese.percent(0.0002)).isEqualTo("不到0.1%");
    assertThat(chinese.percent(Double.NaN)).isEqualTo("不详");
    assertThat(chinese.money(1_120_000)).isEqualTo("1,120,000元");
    assertThat(chinese.money(0.001, 12)).isEqualTo("不到0.01至12元");
    assertThat(Figures.of("\u00A3", Language.ZH).money(12)).isEqualTo("\u00A3\u00A012");
    assertThat(chinese.span(JULY, JULY)).isEqualTo("1940年7月");
    assertThat(chinese.span(JULY, JULY.plusMonths(2))).isEqualTo("1940年7月至9月");
    assertThat(chinese.span(JULY, JULY.plusMonths(9))).isEqualTo("1940年7月至1941年4月");
    assertThat(chinese.shortMonth(JULY)).isEqualTo("1940年7月");
    assertThat(FIGURES.shortMonth(JULY)).isEqualTo("Jul\u00A01940");
    assertThat(chinese.day(JULY.atDay(5))).isEqualTo("1940年7月5日");
    assertThat(FIGURES.day(JULY.atDay(5))).isEqualTo("5 July 1940");
  }

  @Test
  void aHorizonIsPartedSoThatATableStaysNarrow() {
    assertThat(Periods.of(new Horizon(JULY, 6)).headings(FIGURES))
        .startsWith("Jul 1940", "Aug 1940")
        .hasSize(6);
    Periods quarters = Periods.of(new Horizon(JULY.plusMonths(1), 30));
    assertThat(quarters.headings(FIGURES))
        .startsWith("Aug\u2013Sep 1940", "Oct\u2013Dec 1940")
        .endsWith("Jan 1943")
        .hasSize(11);
    assertThat(quarters.index(JULY.plusMonths(3))).isEqualTo(1);
    assertThat(quarters.index(JULY.plusMonths(30))).isEqualTo(10);
    assertThat(Periods.of(new Horizon(JULY, 60)).headings(FIGURES))
        .startsWith("Jul\u2013Dec 1940", "Jan\u2013Dec 1941")
        .hasSize(6);
  }
}
