package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks that LibreOffice has opened and saved hold what they held before. Asked for by the
/// property `indusco.office`, the name of its program, as `indusco test --long` does.
class OfficeTest {

  private static final String OFFICE = System.getProperty("indusco.office", "");

  @TempDir Path home;

  @TestFactory
  Stream<DynamicTest> nothingIsLostInLibreOffice() throws IOException {
    if (OFFICE.isEmpty()) {
      return Stream.empty();
    }
    Path fresh = home.resolve("fresh");
    NewNetwork.write(YearMonth.of(2027, 1), fresh);
    return Stream.concat(Stream.of(fresh), WorkbookNetworkTest.examples())
        .map(network -> DynamicTest.dynamicTest(network.toString(), () -> check(network)));
  }

  private void check(Path network) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(home, "office");
    Path book = folder.resolve("book.xlsx");
    Conversion.of(network).write(book);
    Conversion.of(book).write(folder.resolve("before"));
    Path saved = save(book, folder);
    Path shapes = folder.resolve("book.shapes");
    if (Files.exists(shapes)) {
      Files.move(shapes, saved.resolveSibling("book.shapes"));
    }
    Conversion.of(saved).write(folder.resolve("after"));
    assertThat(contents(folder.resolve("after"))).isEqualTo(contents(folder.resolve("before")));
    assertThat(NetworkFiles.read(saved).hash()).isEqualTo(NetworkFiles.read(network).hash());
  }

  /// The workbook as LibreOffice saves it.
  private static Path save(Path book, Path folder) throws IOException, InterruptedException {
    Path out = Files.createDirectory(folder.resolve("saved"));
    Process office =
        new ProcessBuilder(
                OFFICE,
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                book.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("told").toFile())
            .start();
    assertThat(office.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
    Path saved = out.resolve(book.getFileName());
    assertThat(saved).as(Files.readString(folder.resolve("told"))).exists();
    return saved;
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
