package org.indusco.exchange.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParcelTest {

  @TempDir Path home;

  private List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void nothingIsSeenBeforeDelivery() throws IOException {
    Path target = home.resolve("a/b");
    try (Parcel parcel = Parcel.to(target)) {
      parcel.add("one.txt", "1");
      assertThat(target).doesNotExist();
      parcel.deliver(List.of());
    }
    assertThat(names(home.resolve("a"))).containsExactly("b");
    assertThat(target.resolve("one.txt")).hasContent("1");
  }

  @Test
  void aFailureLeavesTheOldFilesAndNoRest() throws IOException {
    Path target = Files.createDirectory(home.resolve("b"));
    Files.writeString(target.resolve("one.txt"), "old");
    assertThatThrownBy(() -> failing(target)).isInstanceOf(IOException.class).hasMessage("full");
    assertThat(target.resolve("one.txt")).hasContent("old");
    assertThat(names(home)).containsExactly("b");
  }

  private static void failing(Path target) throws IOException {
    try (Parcel parcel = Parcel.to(target)) {
      parcel.add("one.txt", "new");
      parcel.add(
          "two.txt",
          file -> {
            Files.writeString(file, "half");
            throw new IOException("full");
          });
      parcel.deliver(List.of());
    }
  }

  @Test
  void namesMayLieInFoldersWithinTheFolder() throws IOException {
    Path target = home.resolve("b");
    for (String text : List.of("old", "new")) {
      try (Parcel parcel = Parcel.to(target)) {
        parcel.add("maps/small/one.txt", text);
        parcel.add("maps/two.txt", text);
        parcel.deliver(List.of());
      }
      assertThat(target.resolve("maps/small/one.txt")).hasContent(text);
      assertThat(target.resolve("maps/two.txt")).hasContent(text);
    }
    try (Parcel parcel = Parcel.to(target)) {
      parcel.add("maps/small/one.txt", "never delivered");
    }
    assertThat(target.resolve("maps/small/one.txt")).hasContent("new");
    assertThat(names(home)).containsExactly("b");
  }

  @Test
  void replacesAndWithdrawsButLeavesTheRest() throws IOException {
    Path target = Files.createDirectory(home.resolve("b"));
    for (String name : List.of("old.txt", "one.txt", "rest.txt")) {
      Files.writeString(target.resolve(name), name);
    }
    try (Parcel parcel = Parcel.to(target)) {
      parcel.add("one.txt", "new");
      parcel.deliver(List.of("old.txt", "never.txt"));
    }
    assertThat(names(target)).containsExactly("one.txt", "rest.txt");
    assertThat(target.resolve("one.txt")).hasContent("new");
    assertThat(names(home)).containsExactly("b");
  }
}
