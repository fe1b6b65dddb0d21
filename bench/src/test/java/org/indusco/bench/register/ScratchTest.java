package org.indusco.bench.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScratchTest {

  @Test
  void atItsEndAllIsStoppedTheLastFirstAndTheFolderIsTakenAway() throws IOException {
    List<String> ended = new ArrayList<>();
    Scratch scratch = Scratch.make();
    Path folder = scratch.folder();
    Files.createDirectories(folder.resolve("data/base"));
    scratch.atEnd(() -> ended.add("server, files there: " + Files.exists(folder.resolve("data"))));
    scratch.atEnd(() -> ended.add("who uses it"));
    Files.writeString(folder.resolve("data/base/1"), "rows");
    scratch.close();
    assertThat(ended).containsExactly("who uses it", "server, files there: true");
    assertThat(folder).doesNotExist();
    scratch.close();
    assertThat(ended).hasSize(2);
  }
}
