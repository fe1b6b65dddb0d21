package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.copyOfTiny;
import static org.indusco.cli.Typed.type;
import static org.indusco.cli.Typed.typeAtTerminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasTest {

  @TempDir private Path scratch;

  @Test
  void aSiteIsWrittenInBothLanguages() throws IOException {
    Path site = scratch.resolve("site");
    Typed typed = type("atlas", TINY, "--out", site, "--lang", "zh,en", "--licence", "CC BY 4.0");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("pages in Chinese and English", "  Open " + site.resolve("index.html"));
    assertThat(site.resolve("index.html")).content().contains("lang=\"zh-Hans\"", "六社四城");
    assertThat(site.resolve("index.en.html")).content().contains("lang=\"en\"", "CC BY 4.0");
    assertThat(site.resolve("towns/baoji.html")).exists();
    assertThat(names(scratch)).containsExactly("site");
  }

  @Test
  void theLicenceIsNotKnownUnlessToldAndALanguageAloneHasNoOther() {
    Path site = scratch.resolve("site");
    assertThat(typeAtTerminal("atlas", TINY, "--out", site).code()).isZero();
    assertThat(site.resolve("index.html"))
        .content()
        .contains("On which terms the tables may be used is not known")
        .doesNotContain("hreflang");
    assertThat(site.resolve("index.zh.html")).doesNotExist();
  }

  @Test
  void whatIsThereIsReplacedOnlyWhenAskedFor() throws IOException {
    Path site = Files.createDirectory(scratch.resolve("site"));
    Files.writeString(site.resolve("mine.txt"), "mine");
    Typed refused = type("atlas", TINY, "--out", site);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .contains(site + " holds files already, and nothing was written.", "Maybe", "--force");
    assertThat(names(site)).containsExactly("mine.txt");

    Files.writeString(site.resolve("index.html"), "old");
    assertThat(type("atlas", TINY, "--out", site, "--force").code()).isZero();
    assertThat(site.resolve("mine.txt")).hasContent("mine");
    assertThat(site.resolve("index.html")).content().contains("Six cooperatives");
    assertThat(type("atlas", TINY, "--out", site, "--force").code()).isZero();
    assertThat(names(scratch)).containsExactly("site");
  }

  /// The second site speaks one language less than the first; a page that somebody changed stays.
  @Test
  void ofAFormerSiteNothingStaysButWhatWasChanged() throws IOException {
    Path fresh = scratch.resolve("fresh");
    assertThat(type("atlas", TINY, "--out", fresh).code()).isZero();
    Path site = scratch.resolve("site");
    assertThat(type("atlas", TINY, "--out", site, "--lang", "en,zh").code()).isZero();
    assertThat(site.resolve("towns/baoji.zh.html")).exists();
    Files.writeString(site.resolve("towns/mine.txt"), "mine");
    Files.writeString(site.resolve("maps.zh.html"), "changed");

    Typed typed = type("atlas", TINY, "--out", site, "--force");

    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("Left, since it was changed: " + site.resolve("maps.zh.html"));
    List<String> expected = new ArrayList<>(all(fresh));
    expected.addAll(List.of("maps.zh.html", "towns/mine.txt"));
    assertThat(all(site)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(site.resolve("maps.zh.html")).hasContent("changed");
  }

  private static List<String> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  @Test
  void whereNoSiteCanBeItIsSaid() throws IOException {
    Path network = copyOfTiny(scratch.resolve("net"));
    assertThat(type("atlas", network, "--out", network, "--force").err())
        .contains(network + " is the network itself.", "Maybe another folder");
    Path file = Files.writeString(scratch.resolve("file"), "x");
    assertThat(type("atlas", network, "--out", file, "--force").err())
        .contains(file + " is a file, and a folder is to be written.");
    Typed within = type("atlas", network, "--out", file.resolve("site"));
    assertThat(within.code()).isEqualTo(1);
    assertThat(within.err()).contains(file + " is a file", "Maybe another folder with --out");
    assertThat(file).hasContent("x");
  }

  @Test
  void whatIsNoNetworkOrNoLanguageIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path site = scratch.resolve("site");
    Typed missing = type("atlas", scratch.resolve("none"), "--out", site);
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("There is no folder or workbook");

    Path faulty = copyOfTiny(scratch.resolve("faulty"));
    Files.writeString(faulty.resolve("places.csv"), "id,name,lat,lon\nbaoji,Baoji,34,190\n");
    assertThat(type("atlas", faulty, "--out", site).err()).contains("has faults", "places.csv");

    Typed language = type("atlas", TINY, "--out", site, "--lang", "fr");
    assertThat(language.code()).isEqualTo(2);
    assertThat(language.err()).contains("--lang", "fr", "See indusco atlas --help.");
    assertThat(type("atlas", TINY).err()).contains("--out");
    assertThat(type("atlas", TINY, "--out", site, "--plan", TINY).err()).contains("is a network");
    assertThat(site).doesNotExist();
  }

  /// A plan's maps are among those of the network.
  @Test
  void aPlanAddsWhatItDecides() throws IOException {
    Path plan = scratch.resolve("plan");
    assertThat(type("plan", TINY, "--out", plan, "--quiet").code()).isZero();
    Path site = scratch.resolve("site");
    Typed typed = type("atlas", TINY, "--plan", plan, "--out", site);
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(site.resolve("maps/moves-1940-07-to-1940-12.html"))
        .content()
        .contains("Who moves", "Luoyang", "→");
    assertThat(site.resolve("maps/prices-1940-07-to-1940-12.svg")).exists();
    assertThat(site.resolve("maps/flows-1940-07-to-1940-12.geojson")).exists();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
