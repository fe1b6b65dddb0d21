package org.indusco.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.indusco.bench.measure.Measurements;
import org.junit.jupiter.api.Test;

/// The page of benchmarks is what the report makes of the files beside it, and nothing else.
final class CommittedPageTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final String RENEW =
      "renew it by: ./indusco bench report docs/benchmarks/*.json --out docs/benchmarks.md";

  @Test
  void nothingOnThePageIsTypedByHand() throws IOException {
    List<Path> names;
    try (Stream<Path> folder = Files.list(DOCS.resolve("benchmarks"))) {
      names = folder.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<Measurements> files = new ArrayList<>();
    for (Path name : names) {
      files.add(Measurements.read(name));
    }
    BenchmarksPage page = BenchmarksPage.of(files, "benchmarks-growth.svg");
    assertThat(DOCS.resolve("benchmarks.md")).as(RENEW).content().isEqualTo(page.markdown());
    assertThat(DOCS.resolve("benchmarks-growth.svg")).as(RENEW).content().isEqualTo(page.chart());
  }
}
