package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.TINY;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.indusco.exchange.NetworkFiles;
import org.indusco.store.TestServer;
import org.indusco.store.postgres.ServerAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCommandsTest {

  private final ServerAddress address = TestServer.newAddress();

  @TempDir private Path scratch;

  @Test
  void aNetworkIsLookedAtTakenInAndFetched() {
    Typed dry = type("import", TINY, "--dry-run", "--database", url());
    assertThat(dry.err()).isEmpty();
    assertThat(dry.out()).startsWith("The new network tiny:\n").contains("cooperatives");
    assertThat(dry.code()).isZero();
    assertThat(type("fetch", "tiny", "--out", scratch.resolve("t"), "--database", url()).err())
        .contains("no network \"tiny\"", "It is empty");
    Typed taken = type("import", TINY, "--database", url());
    assertThat(taken.out()).endsWith("Recorded as revision 1 of tiny.\n");
    Typed fetched = type("fetch", "tiny", "--out", scratch.resolve("t"), "--database", url());
    assertThat(fetched.err()).isEmpty();
    assertThat(fetched.out()).contains("of tiny as of", "revision 1.");
    assertThat(NetworkFiles.read(scratch.resolve("t")).network().settings())
        .isEqualTo(NetworkFiles.read(TINY).network().settings());
    assertThat(type("fetch", "tiny", "--out", scratch.resolve("t"), "--database", url()).code())
        .isEqualTo(1);
  }

  @Test
  void theSameIsTakenInOnceAndAChangeIsTold() throws IOException {
    type("import", TINY, "--as", "small", "--database", url());
    assertThat(type("import", TINY, "--as", "small", "--database", url()).err())
        .contains("taken in already, as revision 1");
    Path changed = copy(TINY);
    Path goods = changed.resolve("goods.csv");
    String text = Files.readString(goods);
    Files.writeString(goods, text + "spare,Spare part,备件,kg,raw,1,1\n");
    Typed again = type("import", changed, "--as", "small", "--dry-run", "--database", url());
    assertThat(again.err()).isEmpty();
    assertThat(again.out())
        .isEqualTo(
            """
        The network small:
          goods                          1 new       0 changed       0 gone
          new goods/spare
        """);
    Files.writeString(goods, text.substring(0, text.indexOf('\n') + 1));
    Typed unsound = type("import", changed, "--as", "small", "--database", url());
    assertThat(unsound.code()).isNotZero();
    assertThat(unsound.err()).contains("cannot be taken in");
  }

  @Test
  void whatCannotBeACodeIsRefused() {
    assertThat(type("import", TINY, "--as", "Not A Code", "--database", url()).err())
        .contains("is no code");
    assertThat(type("import", scratch.resolve("none"), "--database", url()).code()).isNotZero();
  }

  private Path copy(Path folder) throws IOException {
    Path copy = Files.createDirectory(scratch.resolve("copy"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(String.valueOf(file.getFileName())));
      }
    }
    return copy;
  }

  private String url() {
    return DoctorTest.url(address);
  }
}
