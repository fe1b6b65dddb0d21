package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;
import static org.indusco.cli.Typed.typeAtTerminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Summary;
import org.indusco.model.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

  @TempDir private Path scratch;

  @Test
  void aPlanIsAFolderOfTablesFiguresAndAReport() throws IOException, PlanException {
    Path folder = scratch.resolve("new").resolve("plan");
    Typed typed = type("plan", TINY, "--out", folder, "--seed", "7");

    assertThat(typed.code()).as(typed.err()).isZero();
    for (Schema<?> schema : Plan.schemas()) {
      assertThat(folder.resolve(schema.name() + ".csv")).isNotEmptyFile();
    }
    assertThat(folder.resolve("datapackage.json")).isNotEmptyFile();
    Plan plan = PlanFolder.read(folder);
    Summary summary = plan.summary();
    assertThat(summary.checked()).isTrue();
    assertThat(summary.stopped()).isFalse();
    assertThat(summary.knowing()).isEqualTo(LocalDate.of(1940, 7, 1));
    assertThat(summary.units()).isEqualTo(6);
    assertThat(summary.months()).isEqualTo(6);
    assertThat(summary.moves()).isEqualTo(plan.rows(Move.class).size());
    assertThat(summary.seed()).isEqualTo(7);
    assertThat(summary.version()).isEqualTo("0.0-test");
    assertThat(summary.inputHash()).matches("[0-9a-f]{64}");
    assertThat(summary.value()).isPositive().isLessThanOrEqualTo(summary.bound() * (1 + 1e-9));
    assertThat(summary.cpuSeconds()).isPositive();
    assertThat(summary.wallSeconds()).isPositive();
  }

  @Test
  void anExactFinishProvesTheOptimumOfASmallNetwork() throws IOException, PlanException {
    Path usual = scratch.resolve("usual");
    Path exact = scratch.resolve("exact");
    assertThat(type("plan", TINY, "--out", usual, "-q").code()).isZero();
    Typed typed = type("plan", TINY, "--out", exact, "-q", "--finish", "exact");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).doesNotContain("Maybe --finish exact");
    Summary summary = PlanFolder.read(exact).summary();
    assertThat(summary.finish()).isEqualTo("exact");
    assertThat(summary.gap()).isBetween(-1e-9, 5e-4);
    assertThat(summary.value())
        .isGreaterThanOrEqualTo(PlanFolder.read(usual).summary().value() * (1 - 1e-4));
  }

  @Test
  void anExactFinishWithoutTimeIsThatOfTheRounding() throws IOException, PlanException {
    Path folder = scratch.resolve("plan");
    Typed typed = type("plan", TINY, "--out", folder, "--finish", "EXACT", "--finish-seconds", "0");
    assertThat(typed.code()).as(typed.err()).isZero();
    Summary summary = PlanFolder.read(folder).summary();
    assertThat(summary.checked()).isTrue();
    assertThat(summary.finish()).isEqualTo("repair");
  }

  @Test
  void noFinishTakesNegativeTimeOrAnUnknownWay() {
    assertThat(type("plan", TINY, "--finish", "exact", "--finish-seconds", "-1").err())
        .contains("--finish-seconds must not be negative, not -1.");
    assertThat(type("plan", TINY, "--finish", "perfect").err())
        .contains("'perfect' is not a way to finish; ways are usual or exact");
  }

  @Test
  void terminalReportAndFiguresTellTheSameValue() throws IOException, PlanException {
    Path folder = scratch.resolve("plan");
    Typed typed = type("plan", TINY, "--out", folder, "--quiet");
    double value = PlanFolder.read(folder).summary().value();
    assertThat(typed.out())
        .contains(String.format(Locale.ROOT, "Value %,.0f ", value))
        .contains("Drive enemy goods from the market", "Employ refugees")
        .contains(folder.resolve("report.html").toString());
    String report = Files.readString(folder.resolve("report.html"));
    assertThat(reportedValue(report)).isEqualTo(value);
  }

  /// The value in the report's list of figures, as written for programs.
  private static double reportedValue(String report) {
    String figures = report.substring(report.indexOf("id=\"figures\""));
    String after = figures.substring(figures.indexOf("<dt>Value"));
    String mark = "value=\"";
    int begin = after.indexOf(mark) + mark.length();
    return Double.parseDouble(after.substring(begin, after.indexOf('"', begin)));
  }

  @Test
  void thePlanOfTheSameNetworkAndSeedIsTheSame() throws IOException, PlanException {
    Path one = scratch.resolve("one");
    Path other = scratch.resolve("other");
    assertThat(type("plan", TINY, "--out", one, "-q").code()).isZero();
    assertThat(type("plan", TINY, "--out", other, "-q").code()).isZero();
    for (Schema<?> schema : Plan.schemas()) {
      String file = schema.name() + ".csv";
      assertThat(one.resolve(file)).hasSameTextualContentAs(other.resolve(file));
    }
    assertThat(PlanFolder.read(one).summary().inputHash())
        .isEqualTo(PlanFolder.read(other).summary().inputHash());
  }

  @Test
  void noTimeAtAllStillGivesACheckedPlanMarkedAsStopped() throws IOException, PlanException {
    Path folder = scratch.resolve("plan");
    Typed typed = type("plan", TINY, "--out", folder, "--seconds", 0);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).startsWith("Stopped before the aim was reached.");
    Summary summary = PlanFolder.read(folder).summary();
    assertThat(summary.stopped()).isTrue();
    assertThat(summary.checked()).isTrue();
    assertThat(summary.value()).isLessThanOrEqualTo(summary.bound() * (1 + 1e-9));
  }

  @Test
  void whatIsKnownOfDangersChangesThePlan() throws IOException, PlanException {
    Path surprise = surprise();
    Plan blind = planned(surprise, "blind");
    Plan seeing = planned(surprise, "seeing", "--hindsight");
    Plan told = planned(surprise, "told", "--knowing", "1940-09-20");

    assertThat(blind.summary().knowing()).isEqualTo(LocalDate.of(1940, 7, 1));
    assertThat(seeing.summary().knowing()).isNull();
    assertThat(told.summary().knowing()).isEqualTo(LocalDate.of(1940, 9, 20));

    assertThat(leaving(seeing)).isPositive();
    assertThat(leaving(told)).isEqualTo(leaving(seeing));
    assertThat(leaving(blind)).isLessThan(leaving(seeing));
    assertThat(blind.summary().value()).isGreaterThan(seeing.summary().value());
  }

  /// The tiny network in which nobody knew before September that Luoyang falls, and nothing was
  /// amiss there until then.
  private Path surprise() throws IOException {
    Path network = Typed.copyOfTiny(scratch.resolve("surprise"));
    Files.writeString(
        network.resolve("threats.csv"),
        """
        place,from,to,known_from,risk,closed,cause
        luoyang,1940-10-01,,1940-09-15,,yes,falls
        """);
    return network;
  }

  private Plan planned(Path network, String name, String... knowledge)
      throws IOException, PlanException {
    Path folder = scratch.resolve(name);
    Object[] words = {"plan", network, "-q", "--out", folder};
    Object[] all = new Object[words.length + knowledge.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(knowledge, 0, all, words.length, knowledge.length);
    Typed typed = type(all);
    assertThat(typed.code()).as(typed.err()).isZero();
    return PlanFolder.read(folder);
  }

  private static long leaving(Plan plan) {
    return plan.rows(Move.class).stream().filter(move -> move.from().equals("luoyang")).count();
  }

  @Test
  void aFolderWithOtherThingsIsLeftAlone() throws IOException {
    Path folder = Files.createDirectories(scratch.resolve("letters"));
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear Rewi,");
    Typed typed = type("plan", TINY, "--out", folder);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err())
        .contains(folder + " holds files that are no plan of Indusco")
        .contains("Maybe another folder with --out.");
    assertThat(folder).isDirectoryNotContaining("glob:**.csv");
    assertThat(letter).hasContent("Dear Rewi,");
  }

  @Test
  void aFileIsNoFolderForAPlan() throws IOException {
    Path file = Files.writeString(scratch.resolve("plan"), "");
    Typed typed = type("plan", TINY, "--out", file);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains(file + " is a file. Maybe another folder with --out.");
  }

  @Test
  void anOlderPlanIsReplaced() throws IOException, PlanException {
    Path folder = scratch.resolve("plan");
    assertThat(type("plan", TINY, "-q", "--out", folder).code()).isZero();
    assertThat(type("plan", TINY, "-q", "--out", folder, "--seed", 2).code()).isZero();
    assertThat(PlanFolder.read(folder).summary().seed()).isEqualTo(2);
  }

  @Test
  void whatIsLeftOfAnUnfinishedPlanIsReplacedButNoLetterBesideIt()
      throws IOException, PlanException {
    Path folder = scratch.resolve("plan");
    assertThat(type("plan", TINY, "-q", "--out", folder).code()).isZero();
    Files.delete(folder.resolve("summary.json"));
    assertThat(type("plan", TINY, "-q", "--out", folder).code()).isZero();
    assertThat(PlanFolder.read(folder).summary().checked()).isTrue();
    Files.writeString(folder.resolve("letter.txt"), "Dear Rewi,");
    assertThat(type("plan", TINY, "-q", "--out", folder).code()).isEqualTo(1);
  }

  @Test
  void aFaultyNetworkIsNotPlanned() throws IOException {
    Path network = Typed.copyOfTiny(scratch.resolve("faulty"));
    Files.delete(network.resolve("places.csv"));
    Path folder = scratch.resolve("plan");
    Typed typed = type("plan", network, "--out", folder);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(network + " has faults; nothing was done.", "places");
    assertThat(folder).doesNotExist();
  }

  @Test
  void whereNobodyLooksProgressIsPlainLines() {
    Typed typed = type("plan", TINY, "--out", scratch.resolve("plan"));
    assertThat(typed.drawn()).isEmpty();
    assertThat(typed.errLines())
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches(
                        "(Agreeing prices|Choosing courses|Settling amounts): "
                            + "(value about .*, bound .*, gap [0-9.]+ %|.* not known yet)"));
    assertThat(typed.err()).doesNotContain("\r", "\u001b");
  }

  @Test
  void quietShowsNoProgressAnywhere() {
    assertThat(type("plan", TINY, "--quiet", "--out", scratch.resolve("one")).err()).isEmpty();
    Typed terminal = typeAtTerminal("plan", TINY, "--quiet", "--out", scratch.resolve("two"));
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.drawn()).isEmpty();
  }

  @Test
  void aTerminalGetsABarThatIsClearedInTheEnd() {
    Typed typed = typeAtTerminal("plan", TINY, "--out", scratch.resolve("plan"));
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.drawn()).contains("Planning").contains("\r");
  }

  @ParameterizedTest
  @CsvSource({
    "--gap, 0, '--gap must be above 0 and below 100 per cent, not 0.0.'",
    "--gap, 100, '--gap must be above 0 and below 100 per cent, not 100.0.'",
    "--gap, NaN, '--gap must be above 0 and below 100 per cent, not NaN.'",
    "--iterations, 0, '--iterations must be at least 1, not 0.'",
    "--seconds, -1, '--seconds must not be negative, not -1.'",
    "--seed, one, \"'one' is not a whole number\"",
    "--knowing, soon, \"'soon' is not a day such as\"",
    "--knowing, 31.07.1940, \"'31.07.1940' is not a day such as\"",
    "--gap, '0,5', \"'0,5' is not a number such as 0.5\""
  })
  void figuresThatMakeNoSenseAreUsageFaults(String option, String value, String message) {
    Path folder = scratch.resolve("plan");
    Typed typed = type("plan", TINY, "--out", folder, option, value);
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err())
        .contains(message.replace("\"", ""))
        .contains("See indusco plan --help.")
        .hasLineCount(2);
    assertThat(folder).doesNotExist();
  }

  @Test
  void oneKnowsEitherADayOrEverything() {
    Typed typed = type("plan", TINY, "--knowing", "1940-07-01", "--hindsight");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).contains("--knowing", "--hindsight", "mutually exclusive");
  }
}
