package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.FaultList;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Plants the faults of `cases/faults` one at a time, and shows them in `docs/faults.md`. With
/// `-Dindusco.docs=write` that page is written anew instead of compared.
class FaultCasesTest {

  private static final Path PAGE = Path.of("..", "docs", "faults.md");
  private static final String HEAD =
      """
      # Faults in the files of a network

      *This page is generated from the cases in `cases/faults`; a test fails when it is stale.*

      `indusco check NETWORK` tells of every fault, at most %d one by one, in this order: what is
      likely to cause others comes first. Nothing is planned on a network with faults. Each kind is
      shown here as it looks when it is planted in a copy of `examples/tiny`.
      """
          .formatted(FaultList.MOST_LISTED);

  @TempDir Path home;

  @TestFactory
  Stream<DynamicTest> eachFaultIsFoundAndNamedRight() throws IOException, SheetException {
    return FaultCase.all().stream()
        .map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private void check(FaultCase one) throws IOException {
    assertThat(one.plant(home))
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason()).contains(one.reason()))
        .extracting(Fault::kind, Fault::file, Fault::row, Fault::column)
        .containsExactly(one.kind(), one.file(), one.row(), one.column());
  }

  @Test
  void everyKindOfFaultHasACase() throws IOException, SheetException {
    assertThat(FaultCase.all())
        .extracting(FaultCase::kind)
        .containsAll(EnumSet.allOf(Fault.Kind.class))
        .hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void thePageInDocsShowsThem() throws IOException, SheetException {
    StringBuilder page = new StringBuilder(HEAD);
    for (Fault.Kind kind : Fault.Kind.values()) {
      page.append("\n## ").append(kind.title()).append('\n');
      for (FaultCase one : FaultCase.all()) {
        if (one.kind() == kind) {
          String told = one.plant(home).getFirst().toString();
          page.append("\n").append(one.name()).append(":\n\n```\n").append(told).append("\n```\n");
        }
      }
    }
    if ("write".equals(System.getProperty("indusco.docs"))) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as("the page is stale: run the test with -Dindusco.docs=write")
        .hasContent(page.toString());
  }
}
