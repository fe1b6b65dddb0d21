package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// `indusco compare`: two plans side by side.
class CompareTest {

  @TempDir private static Path scratch;

  private static Path first;
  private static Path second;

  @BeforeAll
  static void planTwice() {
    first = scratch.resolve("tiny");
    second = scratch.resolve("tiny-whatif");
    assertThat(type("plan", TINY, "--out", first, "-q").code()).isZero();
    assertThat(type("whatif", first, "--close", "luoyang@1940-08", "-q").code()).isZero();
  }

  private static Document page(Path file) throws Exception {
    String html = Files.readString(file).replaceFirst("^<!DOCTYPE html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  private static List<Element> elements(Document page, String name) {
    List<Element> elements = new ArrayList<>();
    var nodes = page.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void theDifferenceIsToldAndAPageWritten() throws IOException, PlanException {
    Path out = scratch.resolve("papers/two.html");
    Typed typed = type("compare", first, second, "--out", out);
    assertThat(typed.code()).as(typed.err()).isZero();
    double before = PlanFolder.read(first).summary().value();
    double after = PlanFolder.read(second).summary().value();
    assertThat(typed.out())
        .startsWith("Before: " + first)
        .contains(String.format(Locale.ROOT, "It costs %,.0f money", before - after))
        .contains("Cooperatives that go another way: ", "Orders that fare otherwise: ")
        .contains("Wrote " + out);
    assertThat(out)
        .content()
        .contains("Luoyang is closed from August 1940.")
        .contains(String.format(Locale.ROOT, "is worth %,.0f", before - after))
        .contains("Whatever the plans");
  }

  @Test
  void thePageIsWholeAndEveryIdIsThereOnce() throws Exception {
    Path out = scratch.resolve("whole.html");
    assertThat(type("compare", first, second, "--out", out).code()).isZero();
    Document page = page(out);
    List<String> ids =
        elements(page, "*").stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    assertThat(elements(page, "svg").stream().filter(svg -> svg.hasAttribute("viewBox")))
        .hasSizeGreaterThanOrEqualTo(2);
    for (Element element : elements(page, "*")) {
      String fill = element.getAttribute("fill");
      if (fill.startsWith("url(#")) {
        assertThat(ids).contains(fill.substring(5, fill.length() - 1));
      }
    }
  }

  @Test
  void thePageSpeaksChinese() throws Exception {
    Path out = scratch.resolve("zh.html");
    assertThat(type("compare", first, second, "--out", out, "--lang", "zh").code()).isZero();
    Document page = page(out);
    assertThat(page.getDocumentElement().getAttribute("lang")).startsWith("zh");
    assertThat(elements(page, "h2").stream().map(Element::getTextContent))
        .contains("孰优孰劣", "去向不同的合作社", "价值从何而来");
  }

  @Test
  void aPlanBesideItselfDiffersInNothing() {
    Typed typed = type("compare", first, first, "--out", scratch.resolve("same.html"));
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("Nothing changes.", "The value stays the same: ")
        .contains("They answer the same question: no plan can be worth more than ");
    assertThat(scratch.resolve("same.html"))
        .content()
        .contains("Every cooperative goes the same way", "No order fares otherwise");
  }

  @Test
  void withoutAFileItLiesBesideTheSecondPlan() {
    assertThat(type("compare", first, second).code()).isZero();
    assertThat(scratch.resolve("tiny-whatif-compare.html")).exists();
  }

  @Test
  void plansOfOtherMonthsAreRefused() throws IOException {
    Path copy = Typed.copyOfTiny(scratch.resolve("shorter"));
    Path settings = copy.resolve("network.csv");
    Files.writeString(settings, Files.readString(settings).replace(",6,", ",5,"));
    Path plan = scratch.resolve("shorter-plan");
    assertThat(type("plan", copy, "--out", plan, "-q").code()).isZero();
    Typed typed = type("compare", first, plan);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err())
        .contains("The plans are of other months", "1940-07/1940-12", "1940-07/1940-11", "Maybe");
    assertThat(scratch.resolve("shorter-plan-compare.html")).doesNotExist();
  }

  @Test
  void whatIsNoPlanIsRefused() {
    Typed typed = type("compare", first, TINY);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains("is a network, and a plan is wanted");
  }
}
