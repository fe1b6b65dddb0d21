package org.indusco.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.indusco.bench.measure.Limits;
import org.indusco.bench.measure.Machine;
import org.indusco.bench.measure.Measurement;
import org.indusco.bench.measure.Measurement.Ending;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Reading;
import org.indusco.bench.measure.Speed;
import org.indusco.bench.measure.Timing;
import org.junit.jupiter.api.Test;

final class BenchmarksPageTest {

  private static final Machine MACHINE = new Machine("Abacus 3", 2, 24, "Linux", "25");

  @Test
  void runsAreHeldAgainstOneAnother() {
    // The best bound is the simplex's; indusco is within 0.1 % of it after 2 of its 4 seconds.
    String page =
        page(
            Measurements.Kind.PLANNER,
            run("indusco", 10, 990.0, 1000.5, 4, new Measurement.Mark(1, 900, 1010), mark(2)),
            run("glop", 10, null, 1000.0, 50),
            run("pdlp", 10, null, 1020.0, 20),
            run("scip", 10, 995.0, null, 30));
    assertThat(page)
        .contains("Abacus 3, 2 cores, 24 GiB")
        .contains("at most 300 CPU seconds", "12,000 MB of memory")
        .contains("- `pdlp`: PDLP")
        .doesNotContain("- `highs`")
        .contains("| net | indusco | 0.050 | 1.000 | 2.0 | - |")
        .contains("| net | glop | 0.000 | - | 50.0 | 25.0 |")
        .contains("| net | pdlp | 2.000 | - | - | > 10.0 |")
        .contains("| net | scip | - | 0.500 | - | > 15.0 |");
  }

  @Test
  void whatDidNotRunOrFinishSaysSo() {
    Measurement none =
        new Measurement(
            "net",
            0,
            0,
            "highs",
            Ending.NOT_RUN,
            "not available here",
            null,
            null,
            null,
            null,
            0,
            0,
            new Measurement.Memory(0, 0, 0),
            0,
            0,
            List.of());
    assertThat(page(Measurements.Kind.PLANNER, run("indusco", 10, 990.0, 1000.0, 4), none))
        .contains("not run: not available here |")
        .contains("| net | highs | - | - | - | - |");
  }

  @Test
  void growthIsShownAsATableACurveAndAPower() {
    Measurements file =
        file(
            Measurements.Kind.GROWTH,
            run("indusco", 100, 1.0, 1.0, 3),
            run("indusco", 200, 1.0, 1.0, 6),
            run("indusco", 400, 1.0, 1.0, 12));
    BenchmarksPage page = BenchmarksPage.of(List.of(file), "growth.svg");
    assertThat(page.markdown())
        .contains("CPU grows as units to the power of 1.00.")
        .contains("](growth.svg)")
        .contains("| net | 400 | 12 | 12.0 |");
    assertThat(page.chart())
        .startsWith("<svg")
        .endsWith("</svg>\n")
        .contains("CPU seconds by units")
        .doesNotContain("NaN")
        .doesNotContain("by months");
    assertThat(page.chart().split("<circle")).hasSize(4);
  }

  @Test
  void planningAgainIsHeldAgainstPlanningFromNothing() {
    assertThat(
            page(
                Measurements.Kind.REPLAN,
                run(Measurement.INDUSCO, 10, 990.0, 1000.0, 4),
                run(Measurement.GOING_ON, 10, 998.0, 1000.0, 1)))
        .contains("## Planning again")
        .contains("| net | indusco | 990 | 1,000 | 1.000 | 100 | 4.0 | 4.0 | - |")
        .contains(
            "| net | indusco, from the former plan | 998 | 1,000 | 0.200 | 100 | 1.0 | 1.0 | 0.25"
                + " |");
  }

  @Test
  void loopsAreHeldAgainstWhatTheMachineCanDo() {
    Measurements file =
        Measurements.ofSpeeds(
            List.of(
                new Speed("triad", "", 2, 24, 2),
                new Speed("arithmetic", "", 0.25, 0, 2),
                new Speed("step", "L", 1000, 3000, 2000)));
    // 3 GB/s of 12 and 2 billion operations a second of 8.
    assertThat(BenchmarksPage.of(List.of(file), "growth.svg").markdown())
        .contains("| triad | - | 0.0020 | 0.0 | 2 | 12.00 | 100.0 | 1.00 | 12.5 |")
        .contains("| step | L | 1.0 | 3.0 | 2,000 | 3.00 | 25.0 | 2.00 | 25.0 |");
  }

  @Test
  void aPowerIsThatOfTheCurve() {
    Curve square =
        new Curve(
            "units",
            List.of(new Curve.Point(1, 3), new Curve.Point(2, 12), new Curve.Point(10, 300)));
    assertThat(square.power()).isCloseTo(2, within(1e-9));
    assertThat(new Curve("units", List.of(new Curve.Point(1, 3))).power()).isNaN();
  }

  @Test
  void theRegisterIsToldWithItsAims() {
    Timing timing =
        Timing.of(
            "reading",
            "by the API",
            LongStream.rangeClosed(1, 200).mapToObj(i -> i * 1_000_000).toList(),
            2,
            "p99 60 ms");
    String page =
        BenchmarksPage.of(List.of(Measurements.ofTimings(List.of(timing))), "").markdown();
    assertThat(page)
        .contains("## The register")
        .contains("| reading | by the API | 200 | 100.0 | 100.0 | 198.0 | 200.0 | p99 60 ms |");
  }

  @Test
  void pagesInABrowserAreToldWithWhetherTheirAimsAreReached() {
    Reading drawn = Reading.of("first view", "cold", List.of(1700.0, 900.0, 1400.0), "ms", 1500.0);
    Reading frames = Reading.atLeast("map", "moved", List.of(20.0, 29.0, 55.0), "frames/s", 30.0);
    Reading other = Reading.of("again", "warm", List.of(2.0), "ms", null);
    String page =
        BenchmarksPage.of(
                List.of(Measurements.ofReadings(List.of(drawn, frames, other))), "growth.svg")
            .markdown();
    assertThat(page)
        .contains("## The pages in a browser")
        .contains("| first view | cold | 3 | 1,400.0 | 1,700.0 | ms | at most 1,500 | yes |")
        .contains("| map | moved | 3 | 29.0 | 20.0 | frames/s | at least 30 | no |")
        .contains("| again | warm | 1 | 2.0 | 2.0 | ms | - | - |");
    assertThatThrownBy(() -> Reading.of("nothing", "", List.of(), "ms", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String page(Measurements.Kind kind, Measurement... runs) {
    return BenchmarksPage.of(List.of(file(kind, runs)), "growth.svg").markdown();
  }

  private static Measurements file(Measurements.Kind kind, Measurement... runs) {
    return new Measurements(
        kind,
        LocalDate.of(2026, 11, 25),
        MACHINE,
        new Limits(300, 12_000),
        List.of(runs),
        List.of(),
        List.of(),
        List.of());
  }

  private static Measurement.Mark mark(double cpu) {
    return new Measurement.Mark(cpu, 990, 1000.5);
  }

  private static Measurement run(
      String by, int units, Double value, Double bound, double cpu, Measurement.Mark... way) {
    return new Measurement(
        "net",
        units,
        12,
        by,
        Ending.FINISHED,
        "",
        value,
        bound,
        null,
        null,
        cpu,
        cpu,
        new Measurement.Memory(10, 20, 30),
        100,
        3,
        List.of(way));
  }
}
