package org.indusco.exchange.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {

  @TempDir private Path home;

  private Path file(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, text);
  }

  @Test
  void itIsReadAsItWasWritten() throws IOException {
    file("site/a.html", "abc");
    file("site/towns/b.html", "");
    Path site = home.resolve("site");
    String text = Inventory.of(site, List.of("towns/b.html", "a.html")).text();
    // The sums of "abc" and of nothing, as FIPS 180-2 and every tool give them.
    assertThat(text)
        .isEqualTo(
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.html\n"
                + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                + "  towns/b.html\n");
    file("site/" + Inventory.NAME, text);
    assertThat(Inventory.in(site).text()).isEqualTo(text);
    assertThat(Inventory.in(home).text()).isEmpty();
  }

  @Test
  void whatIsRemovedIsOnlyWhatWasWritten() throws IOException {
    file("site/stays.html", "1");
    file("site/goes.html", "2");
    file("site/changed.html", "3");
    file("site/towns/goes.html", "4");
    file("site/maps/goes.svg", "5");
    Path site = home.resolve("site");
    Inventory inventory =
        Inventory.of(
            site,
            List.of("stays.html", "goes.html", "changed.html", "towns/goes.html", "maps/goes.svg"));
    file("site/changed.html", "3, and more");
    file("site/maps/mine.svg", "5");

    assertThat(inventory.remove(site, Set.of("stays.html"))).containsExactly("changed.html");

    assertThat(site.resolve("stays.html")).exists();
    assertThat(site.resolve("goes.html")).doesNotExist();
    assertThat(site.resolve("towns")).doesNotExist();
    assertThat(site.resolve("maps/goes.svg")).doesNotExist();
    assertThat(site.resolve("maps/mine.svg")).hasContent("5");
    assertThat(inventory.remove(site, Set.of())).containsExactly("changed.html");
  }

  /// Lists that somebody wrote to have other files deleted.
  @Test
  void nothingOutsideTheFolderIsRemoved() throws IOException {
    Path victim = file("victim/a.html", "abc");
    Path site = Files.createDirectory(home.resolve("site"));
    Files.createSymbolicLink(site.resolve("link"), home.resolve("victim"));
    String sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  ";
    file(
        "site/" + Inventory.NAME,
        sum + "../victim/a.html\n" + sum + victim + "\n" + sum + "link/a.html\n" + sum + "\nno\n");

    assertThat(Inventory.in(site).remove(site, Set.of())).isEmpty();

    assertThat(victim).hasContent("abc");
    assertThat(site.resolve("link")).exists();
  }
}
