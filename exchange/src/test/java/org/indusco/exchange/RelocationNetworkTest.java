package org.indusco.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The network of the relocation of 2022 against its own table of published figures.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelocationNetworkTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path FOLDER = ROOT.resolve("examples").resolve("relocation-2022");
  private static final String LAST = "2023-09-30";

  private static final int HOSTS = 15;
  private static final int TABLES_BUILT = 9;

  private final Reading reading = NetworkFolder.read(FOLDER);
  private final Network network = reading.network();

  @TempDir private Path scratch;

  @Test
  void itHasNoFaults() {
    assertThat(reading.faults()).isEmpty();
    assertThat(network.rows(Fact.class)).hasSizeGreaterThan(200);
  }

  @Test
  void thereAreAsManyUnitsAsEnterprisesMoved() {
    assertThat(network.rows(Cooperative.class)).hasSize((int) national(LAST, "moved"));
    assertThat(network.rows(Cooperative.class))
        .allSatisfy(unit -> assertThat(unit.name()).endsWith("(synthetic)"));
  }

  @Test
  void originsAreThosePublished() {
    Map<String, Long> units = count(network.rows(Cooperative.class), Cooperative::place);
    Map<String, Double> published = published("moved_from");

    assertThat(published).hasSize(6);
    published.forEach(
        (place, count) -> {
          // Dnipropetrovsk is a host as well: those who left it stand at its southern edge.
          String origin = place.equals("dnipro") ? "nikopol" : place;
          assertThat(units.get(origin)).as(origin).isEqualTo(count.longValue());
        });
  }

  @Test
  void destinationsAddUpToAllThatMoved() {
    double counted = published("moved_to").values().stream().mapToDouble(x -> x).sum();
    double others = published("moved_to_estimate").values().stream().mapToDouble(x -> x).sum();

    assertThat(published("moved_to")).hasSize(7);
    assertThat(counted + others).isEqualTo(national(LAST, "moved"));
  }

  @Test
  void premisesAreAsManyAsEnterprisesWereAtWorkAgain() {
    Map<String, Integer> premises =
        network.rows(Place.class).stream()
            .filter(place -> place.premises() != null)
            .collect(Collectors.toMap(Place::id, Place::premises));

    assertThat(premises.values().stream().mapToInt(x -> x).sum())
        .isEqualTo((int) national(LAST, "resumed"));
    published("moved_to")
        .forEach(
            (place, moved) ->
                assertThat((double) premises.get(place)).isCloseTo(moved * 667 / 840, within(1.0)));
  }

  @Test
  void sharesOfIndustriesAreThosePublished() {
    Map<String, String> groups =
        network.rows(Industry.class).stream()
            .collect(Collectors.toMap(Industry::id, Industry::group));
    Map<String, Long> units =
        count(network.rows(Cooperative.class), unit -> groups.get(unit.industry()));

    for (Fact fact : facts("industry_share_of_resumed")) {
      if (fact.date().toString().equals("2022-10-24")) {
        assertThat(units.get(fact.industry()) / 8.40)
            .as(fact.industry())
            .isCloseTo(fact.value(), within(0.12));
      }
    }
  }

  @Test
  void membersAreTheJobsKeptByEnterpriseMoved() {
    int members =
        network.rows(CooperativeMember.class).stream().mapToInt(CooperativeMember::count).sum();
    double each = national("2022-11-25", "jobs_kept") / national("2022-11-25", "moved");

    assertThat(members).isEqualTo((int) Math.round(840 * each));
  }

  @Test
  void nobodyIsSentWhereTheProgrammeHadNoHost() {
    Map<String, String> roles =
        network.rows(Place.class).stream().collect(Collectors.toMap(Place::id, Place::role));

    assertThat(network.rows(CandidateSite.class)).hasSize(840 * HOSTS);
    assertThat(count(network.rows(CandidateSite.class), site -> roles.get(site.place())))
        .containsOnlyKeys("host");
  }

  @Test
  void everySourceThatIsCitedIsListed() {
    List<String> listed = network.rows(Source.class).stream().map(Source::id).toList();

    assertThat(network.rows(Fact.class))
        .filteredOn(fact -> !fact.evidence().source().isEmpty())
        .allSatisfy(fact -> assertThat(listed).contains(fact.evidence().source().split(";")));
  }

  /// The network's own program makes its tables from the facts; two runs write the same bytes.
  @Test
  void theTablesAreThoseThatTheirProgramBuilds() throws IOException, InterruptedException {
    Process build =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // Java compiles it first, once
                "examples/relocation-2022/build/Build.java",
                FOLDER.toString(),
                scratch.toString())
            .directory(ROOT.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(build.waitFor()).as(said).isZero();

    try (var built = Files.list(scratch)) {
      assertThat(built.toList())
          .hasSize(TABLES_BUILT)
          .allSatisfy(
              file ->
                  assertThat(file)
                      .hasSameTextualContentAs(FOLDER.resolve(file.getFileName().toString())));
    }
  }

  private double national(String day, String measure) {
    return facts(measure).stream()
        .filter(fact -> fact.subject().equals("ALL") && fact.date().toString().equals(day))
        .mapToDouble(Fact::value)
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Double> published(String measure) {
    return facts(measure).stream()
        .filter(fact -> !fact.subject().contains(" "))
        .collect(Collectors.toMap(Fact::subject, Fact::value));
  }

  private List<Fact> facts(String measure) {
    return network.rows(Fact.class).stream()
        .filter(fact -> fact.measure().equals(measure))
        .toList();
  }

  private static <T> Map<String, Long> count(List<T> rows, Function<T, String> key) {
    return rows.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
  }
}
