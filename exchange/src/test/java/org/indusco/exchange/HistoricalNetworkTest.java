package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Region;
import org.indusco.model.schema.Dated;
import org.junit.jupiter.api.Test;

/// The network of 1940 against what its sources say.
class HistoricalNetworkTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path FOLDER = ROOT.resolve("examples").resolve("cic-1940");

  private final Reading reading = NetworkFolder.read(FOLDER);
  private final Network network = reading.network();

  @Test
  void itHasNoFaults() {
    assertThat(reading.faults()).isEmpty();
  }

  @Test
  void cooperativesByIndustryAreThoseOfTheReportOfJuly1940() {
    Map<String, String> groups =
        network.rows(Industry.class).stream()
            .collect(Collectors.toMap(Industry::id, Industry::group));
    Map<String, Long> counts =
        network.rows(Cooperative.class).stream()
            .collect(
                Collectors.groupingBy(
                    cooperative -> groups.get(cooperative.industry()),
                    TreeMap::new,
                    Collectors.counting()));

    assertThat(counts.values())
        .containsExactlyInAnyOrder(610L, 49L, 118L, 206L, 69L, 83L, 4L, 395L);
    assertThat(network.rows(Cooperative.class)).hasSize(1534);
  }

  @Test
  void membersLieBetweenTheCountsBeforeAndAfter() {
    int members =
        network.rows(CooperativeMember.class).stream().mapToInt(CooperativeMember::count).sum();

    assertThat(members).isBetween(15_625, 25_682);
  }

  @Test
  void fiveRegionsBecomeSeven() {
    assertThat(regionsOn(LocalDate.of(1940, 7, 1)))
        .containsExactlyInAnyOrder("NW", "SE", "SW", "CK", "YN");
    assertThat(regionsOn(LocalDate.of(1942, 7, 1))).hasSize(7).contains("JY");
  }

  @Test
  void sixtyDepotsStandInJuly1940() {
    LocalDate day = LocalDate.of(1940, 7, 1);

    assertThat(network.rows(Depot.class).stream().filter(depot -> depot.holdsOn(day))).hasSize(60);
  }

  /// The network's own program rebuilds every table from the facts and compares it byte by byte.
  @Test
  void theTablesAreThoseThatTheirProgramBuilds() throws IOException, InterruptedException {
    Process verify =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // Java compiles it first, once
                "examples/cic-1940/build/Verify.java")
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(verify.waitFor()).as(said).isZero();
  }

  private Set<String> regionsOn(LocalDate day) {
    return network.rows(Region.class).stream()
        .filter((Dated region) -> region.holdsOn(day))
        .map(Region::id)
        .collect(Collectors.toSet());
  }
}
