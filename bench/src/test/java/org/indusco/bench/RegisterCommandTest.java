package org.indusco.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The benchmark of the register, small, with all that it starts.
final class RegisterCommandTest {

  @TempDir private Path scratch;

  @Test
  void everythingIsMeasuredOnARealServer() throws IOException {
    Path json = scratch.resolve("register.json");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(new PrintWriter(out), new PrintWriter(err))
            .execute(
                "register", "--quick", "--example", "../examples/tiny", "--json", json.toString());
    assertThat(err.toString()).isEmpty();
    assertThat(code).isZero();
    List<Timing> timings = Measurements.read(json).timings();
    assertThat(timings)
        .extracting(Timing::what)
        .contains(
            "a page of 8 kB on the disk",
            "import of tiny",
            "start of the server",
            "the tree of 60 cooperatives",
            "reading by the API",
            "writing",
            "simple transactions");
    assertThat(timings).allMatch(timing -> timing.median() > 0 && timing.p99() <= timing.most());
    assertThat(timings)
        .filteredOn(timing -> timing.what().equals("reading by the API"))
        .allMatch(timing -> timing.times() == 200);
    assertThat(out.toString()).contains("p99 100 ms at 50/s");
  }
}
