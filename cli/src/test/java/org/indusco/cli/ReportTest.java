package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `indusco report`: the report on a plan again.
class ReportTest {

  @TempDir private static Path scratch;

  private static Path plan;

  @BeforeAll
  static void planTiny() {
    plan = scratch.resolve("plan");
    Typed typed = type("plan", TINY, "--out", plan, "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
  }

  @Test
  void isTheSameAgain() throws IOException {
    String first = Files.readString(plan.resolve("report.html"));
    Path out = scratch.resolve("papers/again.html");
    Typed typed = type("report", plan, "--out", out);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("again.html");
    assertThat(Files.readString(out)).isEqualTo(first);
  }

  @Test
  void tellsEveryChangeThatThePlanWasMadeFor() throws IOException {
    Path one = scratch.resolve("one");
    Path two = scratch.resolve("two");
    assertThat(type("whatif", plan, "--close", "yuanqu", "--out", one, "-q").code()).isZero();
    Typed typed = type("whatif", one, "--order", "army=+100", "--out", two, "-q");
    assertThat(typed.code()).as(typed.err()).isZero();
    String first = Files.readString(two.resolve("report.html"));
    assertThat(first.split("What if: ", -1)).hasSize(3);
    assertThat(type("report", two).code()).isZero();
    assertThat(Files.readString(two.resolve("report.html"))).isEqualTo(first);
    assertThat(type("report", two, "--lang", "zh").code()).isZero();
    assertThat(Files.readString(two.resolve("report.html")))
        .contains("假设：垣曲封闭。", "假设：订单“冬季军毯”由1,100改为1,200。");
  }

  @Test
  void speaksChineseWithAMapInChinese() throws IOException {
    Path out = scratch.resolve("zh.html");
    Typed typed = type("report", plan, "--lang", "zh", "--out", out);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(Files.readString(out))
        .contains("<html lang=\"zh-Hans\">", "计划概览", "迁移地图", "洛阳")
        .doesNotContain("The plan at a glance", "The place will be closed");
    Path whole = scratch.resolve("in-chinese");
    assertThat(type("plan", TINY, "--lang", "zh", "--out", whole, "-q").code()).isZero();
    assertThat(Files.readString(whole.resolve("report.html"))).contains("计划概览");
    Typed other = type("report", plan, "--lang", "fr");
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("--lang", "fr");
  }

  @Test
  void whatCannotBeWrittenIsSaid() {
    Typed typed = type("report", plan, "--out", plan.resolve("report.html/no.html"));
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("cannot be written", "Maybe another file with --out");
  }
}
