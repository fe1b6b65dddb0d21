package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A workbook in the place of a folder, from the first empty one to the reasons of its plan.
class WorkbookCommandsTest {

  @TempDir private Path scratch;

  @Test
  void aNewWorkbookPlansAtOnceAndItsPlanIsExplained() throws IOException {
    Path book = scratch.resolve("mine.xlsx");
    assertThat(type("new", book).out()).contains("indusco plan " + book);
    assertThat(type("check", book).out()).startsWith(book + " has no faults.");
    Path plan = scratch.resolve("plan");
    Typed planned = type("plan", book, "--out", plan, "--quiet");
    assertThat(planned.code()).as(planned.err()).isZero();
    assertThat(planned.out()).contains("3 cooperatives over 6 months");
    assertThat(type("explain", plan, "order", "winter").code()).isZero();
    Typed whatIf = type("whatif", plan, "--order", "winter=+50", "--quiet");
    assertThat(whatIf.code()).as(whatIf.err()).isZero();
    Files.delete(book);
    assertThat(type("explain", plan, "order", "winter").err())
        .contains("mine.xlsx, which is not there");
  }

  @Test
  void aWorkbookOfTinyGivesThePlanOfTheFolder() throws IOException {
    Path book = scratch.resolve("tiny.xlsx");
    Typed converted = type("convert", TINY, book);
    assertThat(converted.out())
        .contains("Wrote " + book + ": 21 tables.")
        .contains("Not taken along, as no part of a network: README.md.");
    Typed folder = type("plan", TINY, "--out", scratch.resolve("one"), "--quiet");
    Typed workbook = type("plan", book, "--out", scratch.resolve("two"), "--quiet");
    assertThat(workbook.out().lines().limit(7))
        .containsExactlyElementsOf(folder.out().lines().limit(7).toList());
    assertThat(Files.readString(scratch.resolve("two/deliveries.csv")))
        .isEqualTo(Files.readString(scratch.resolve("one/deliveries.csv")));
    // The same network, so that the plan of one is a plan of the other.
    assertThat(type("explain", scratch.resolve("two"), "order", "army", "--network", TINY).code())
        .isZero();
    assertThat(type("map", book, "--out", scratch.resolve("map.svg")).code()).isZero();
  }

  @Test
  void nothingIsReplacedUnasked() throws IOException {
    Path book = scratch.resolve("tiny.xlsx");
    Files.writeString(book, "mine");
    Typed refused = type("convert", TINY, book);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("There is the file " + book).contains("Maybe --force");
    assertThat(Files.readString(book)).isEqualTo("mine");
    assertThat(type("new", book).code()).isEqualTo(1);
    assertThat(type("convert", TINY, book, "--force").code()).isZero();
    Path folder = Files.createDirectory(scratch.resolve("folder"));
    Files.writeString(folder.resolve("letter.txt"), "mine");
    assertThat(type("convert", book, folder).code()).isEqualTo(1);
    assertThat(type("convert", book, folder, "--force").code()).isZero();
    assertThat(folder.resolve("letter.txt")).hasContent("mine");
    assertThat(type("convert", folder, folder).err()).contains("is the network itself");
    assertThat(
            type("convert", TINY, scratch.resolve("folder").resolve("letter.txt"), "--force").err())
        .contains("is a file, and a folder is to be written");
  }

  @Test
  void whatCannotBeReadIsNotConverted() throws IOException {
    Path book = Files.writeString(scratch.resolve("odd.xlsx"), "%PDF-1.7");
    Typed refused = type("convert", book, scratch.resolve("out"));
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("odd.xlsx: the file is a PDF, not a workbook.");
    assertThat(scratch.resolve("out")).doesNotExist();
    assertThat(type("plan", book).err()).contains("the file is a PDF, not a workbook.");
  }
}
