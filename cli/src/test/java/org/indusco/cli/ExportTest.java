package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

  @TempDir private Path scratch;

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aNetworkIsWrittenInEachFormat() throws IOException {
    Path layers = scratch.resolve("layers");
    Typed typed = type("export", TINY, "--to", "geojson", "--out", layers);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).startsWith("Wrote " + layers + ": 9 layers with ");
    assertThat(names(layers))
        .containsExactly(
            "cooperatives.geojson",
            "depots.geojson",
            "headquarters.geojson",
            "places.geojson",
            "regions.geojson",
            "routes.geojson",
            "threats.geojson",
            "zone_places.geojson",
            "zones.geojson");
    assertThat(Files.readString(layers.resolve("threats.geojson")))
        .contains("\"valid_from\":\"1940-07-01\",\"valid_to\":\"1940-10-01\"");

    Path book = scratch.resolve("tiny.gpkg");
    assertThat(type("export", TINY, "--to", "GPKG", "--out", book).code()).isZero();
    assertThat(new String(Files.readAllBytes(book), StandardCharsets.ISO_8859_1))
        .startsWith("SQLite format 3");

    Path places = scratch.resolve("places.json");
    assertThat(type("export", TINY, "--to", "linked-places", "--out", places).code()).isZero();
    assertThat(Files.readString(places)).contains("\"@id\":\"urn:indusco:tiny:place/baoji\"");

    Path flows = scratch.resolve("tiny.jsonld");
    Object[] words = {
      "export", TINY, "--to", "valueflows", "--base", "https://example.org/t/", "--out", flows
    };
    assertThat(type(words).code()).isZero();
    assertThat(Files.readString(flows)).contains("\"@id\":\"https://example.org/t/place/baoji\"");
    assertThat(names(scratch)).containsExactly("layers", "places.json", "tiny.gpkg", "tiny.jsonld");
  }

  @Test
  void aPlanComesWithItsNetwork() throws IOException {
    Path plan = scratch.resolve("plan");
    assertThat(type("plan", TINY, "--quiet", "--out", plan).code()).isZero();
    Path layers = scratch.resolve("layers");
    Typed typed = type("export", plan, "--to", "geojson", "--out", layers);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(names(layers))
        .contains(
            "plan_moves.geojson",
            "plan_standing.geojson",
            "plan_shipments.geojson",
            "depots.geojson");
    Path flows = scratch.resolve("plan.jsonld");
    assertThat(type("export", plan, "--to", "valueflows", "--out", flows).code()).isZero();
    assertThat(Files.readString(flows)).contains("\"@type\":\"Commitment\"", "\"@type\":\"Plan\"");
  }

  /// Somebody edited the tables of the plan, so that they name what the network does not have.
  @Test
  void whatAPlanNamesMustBeThere() throws IOException {
    Path plan = scratch.resolve("plan");
    assertThat(type("plan", TINY, "--quiet", "--out", plan).code()).isZero();
    assertThat(edited(plan, "production", "recipe", "weave_cloht"))
        .contains(
            "\"weave_cloht\" is no id in the table recipes of the network.",
            "Maybe weave_cloth.",
            "Maybe plan again: indusco plan NETWORK.");
    assertThat(edited(plan, "moves", "cooperative", "nobody"))
        .contains("\"nobody\" is no id in the table cooperatives of the network.");
    String routes = " is no row of routes, which are numbered from 1 to ";
    assertThat(edited(plan, "shipments", "route", "99")).contains("\"99\"" + routes);
    assertThat(edited(plan, "shipments", "route", "0")).contains("\"0\"" + routes);
    Path flows = scratch.resolve("plan.jsonld");
    assertThat(type("export", plan, "--to", "valueflows", "--out", flows).code()).isZero();
  }

  /// What is said of a plan when one cell of its first row is another.
  private String edited(Path plan, String table, String column, String value) throws IOException {
    Path file = plan.resolve(table + ".csv");
    List<String> before = Files.readAllLines(file);
    String[] cells = before.get(1).split(",", -1);
    cells[List.of(before.getFirst().split(",")).indexOf(column)] = value;
    List<String> after = new ArrayList<>(before);
    after.set(1, String.join(",", cells));
    Files.write(file, after);
    Path flows = scratch.resolve("never.jsonld");
    Typed typed = type("export", plan, "--to", "valueflows", "--out", flows);
    Files.write(file, before);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(flows).doesNotExist();
    assertThat(typed.err())
        .contains("The plan in " + plan + " is damaged.")
        .contains("%s.csv, row 2, column %s: ".formatted(table, column));
    return typed.err();
  }

  @Test
  void theSameTimeGivesTheSameGeoPackage() throws IOException {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z"));
    Path one = scratch.resolve("one.gpkg");
    Path other = scratch.resolve("other.gpkg");
    Typed.typeWith(clock, "export", TINY, "--to", "gpkg", "--out", one);
    Typed.typeWith(clock, "export", TINY, "--to", "gpkg", "--out", other);
    assertThat(other).hasSameBinaryContentAs(one);
  }

  @Test
  void whatIsThereIsKeptUnlessForced() throws IOException {
    Path file = scratch.resolve("places.json");
    Files.writeString(file, "mine");
    Typed typed = type("export", TINY, "--to", "linked-places", "--out", file);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err())
        .contains("There is the file " + file + " already, and nothing was written.")
        .contains("Maybe --force to replace it.");
    assertThat(file).hasContent("mine");
    assertThat(type("export", TINY, "--to", "linked-places", "--force", "--out", file).code())
        .isZero();
    assertThat(file).content().startsWith("{");

    assertThat(type("export", TINY, "--to", "geojson", "--out", file).err())
        .contains("is a file, and a folder of layers is to be written.");
    assertThat(type("export", TINY, "--to", "gpkg", "--out", scratch).err())
        .contains("is a folder, and a file is to be written.");
    Path own = Typed.copyOfTiny(scratch.resolve("own"));
    assertThat(type("export", own, "--to", "geojson", "--force", "--out", own).err())
        .contains("is what is to be exported.");
  }

  @Test
  void wordsThatAreNotUnderstood() {
    assertThat(type("export", TINY, "--to", "shape").err())
        .contains(
            "'shape' is not a format; formats are geojson or gpkg or linked-places or valueflows");
    assertThat(type("export", TINY).err()).contains("--to");
    assertThat(type("export", TINY, "--to", "gpkg", "--base", "urn:x:").err())
        .contains("--base goes with linked-places and valueflows, not with gpkg");
    assertThat(type("export", TINY, "--to", "valueflows", "--base", "my things").err())
        .contains("--base \"my things\" is no IRI such as https://example.org/gungho/");
    Typed missing = type("export", scratch.resolve("none"), "--to", "gpkg");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("There is no folder or workbook");
  }
}
