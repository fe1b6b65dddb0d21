package org.indusco.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.indusco.store.migrate.Migrations;
import org.indusco.store.postgres.ServerAddress;
import org.indusco.store.postgres.StartListener;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupTest {

  private static final Instant NOW = Instant.parse("2026-11-29T21:00:00Z");

  /// Texts that CSV, COPY or a careless reader may spoil.
  private static final List<String> ODD =
      List.of(
          "", "\"", "a,b", "two\nlines\r\n", "\\N", "\\.", "工合", "  spaces ", "'; drop table x");

  @TempDir private static Path sharedScratch;

  private static ServerAddress filled = TestServer.superuser();
  private static Path sound = Path.of("");

  @TempDir private Path scratch;

  @BeforeAll
  static void fillAndBackUp() throws IOException {
    filled = filled();
    sound = sharedScratch.resolve("monday.backup");
    Backup.write(filled, sound, "1.2.3", NOW);
  }

  @Test
  void whatIsRestoredIsWhatWasBackedUp() throws IOException {
    ServerAddress to = TestServer.newEmptyAddress();
    Backup restored = Restore.restore(sound, to, StartListener.SILENT);
    assertThat(restored.rows()).isGreaterThan(2 * ODD.size());
    Path again = scratch.resolve("again.backup");
    assertThat(Backup.write(to, again, "1.2.3", NOW).rows()).isEqualTo(restored.rows());
    assertThat(manifest(again)).isEqualTo(manifest(sound)).contains("database ");
    try (Database before = TestServer.open(filled);
        Database after = TestServer.open(to)) {
      for (String query :
          List.of(
              "select id::text || made_by from installation",
              "select string_agg(number || author || reason || coalesce(origin, '-'), '|'"
                  + " order by number) from revision",
              "select string_agg(id || valid::text || cells::text || coalesce(known_to, 0), '|'"
                  + " order by id) from entry")) {
        assertThat(one(after, query)).isEqualTo(one(before, query)).isNotEmpty();
      }
      assertThat(reasons(after)).isEqualTo(ODD);
      // The counters go on where they stood.
      assertThat(insertNetwork(after, "next")).isEqualTo(insertNetwork(before, "next"));
    }
  }

  private static String manifest(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("manifest.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aFileThatIsThereIsKept() throws IOException {
    Path file = Files.writeString(scratch.resolve("mine"), "mine");
    assertThatThrownBy(() -> Backup.write(TestServer.newAddress(), file, "1", NOW))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("is there already");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aDatabaseThatIsUsedIsLeftAlone() throws IOException {
    assertThatThrownBy(() -> Restore.restore(sound, filled, StartListener.SILENT))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining("is not empty; nothing was changed");
    try (Database database = TestServer.open(filled)) {
      assertThat(reasons(database)).isEqualTo(ODD);
    }
  }

  @Test
  void anEmptyFileAndATextAreNoBackups() throws IOException {
    for (String content : List.of("", "no zip at all")) {
      Path file = Files.writeString(scratch.resolve("odd"), content);
      assertThatThrownBy(
              () -> Restore.restore(file, TestServer.newEmptyAddress(), StartListener.SILENT))
          .isInstanceOf(BackupException.class)
          .hasMessageContaining("is no backup, or not whole");
    }
  }

  /// What is changed in a sound backup, and what is said of it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "revision.csv | 工合    | 合工    | was changed or damaged: the hash of revision.csv",
        "manifest.txt | backup 1 | backup 2 | begins with \"indusco-backup 2\"",
        "manifest.txt | end      | ''       | is not whole",
        "manifest.txt | 'tables ' | 'tables 9' | written by a newer Indusco",
        "manifest.txt | table revision | row revision | has the line \"row revision",
        "manifest.txt | table revision | table no_such | has no no_such.csv",
        "revision.csv | *        | -        | has no revision.csv"
      })
  void aChangedBackupIsRefusedAndNothingIsRestored(
      String name, String text, String replacement, String words) throws IOException {
    Path changed = scratch.resolve("changed");
    boolean met =
        copy(
            sound,
            changed,
            (entry, content) ->
                !entry.equals(name)
                    ? content
                    : text.equals("*") ? null : content.replace(text, replacement));
    assertThat(met).isTrue();
    ServerAddress to = TestServer.newEmptyAddress();
    assertThatThrownBy(() -> Restore.restore(changed, to, StartListener.SILENT))
        .isInstanceOf(BackupException.class)
        .hasMessageContaining(words);
    assertThat(new Migrations(to).state().kind()).isEqualTo(Migrations.Kind.EMPTY);
  }

  /// @return whether anything was changed
  private static boolean copy(Path from, Path to, BiFunction<String, String, String> change)
      throws IOException {
    boolean changed = false;
    try (ZipFile zip = new ZipFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          String before = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          String after = change.apply(entry.getName(), before);
          changed |= !before.equals(after);
          if (after != null) {
            copy.putNextEntry(new ZipEntry(entry.getName()));
            copy.write(after.getBytes(StandardCharsets.UTF_8));
          }
        }
      }
    }
    return changed;
  }

  private static ServerAddress filled() {
    ServerAddress address = TestServer.newAddress();
    try (Database database = TestServer.open(address)) {
      long network = insertNetwork(database, "odd");
      for (int i = 0; i < ODD.size(); i++) {
        database
            .jdbc()
            .sql(
                """
                insert into revision
                  (network, number, command, digest, author, reason, recorded_at, subjects, hash)
                values (:network, :number, gen_random_uuid(), '', '', :reason,
                  '2026-11-29 21:00:00.123456+00', 1, '')
                """)
            .param("network", network)
            .param("number", i + 1)
            .param("reason", ODD.get(i))
            .update();
        database
            .jdbc()
            .sql(
                """
                insert into entry (network, tab, subject, sort, valid, cells, known_from)
                values (:network, 'goods', :subject, 1, '[1940-07-01,)',
                  jsonb_build_object('name', cast(:reason as text)), 1)
                """)
            .param("network", network)
            .param("subject", "s" + i)
            .param("reason", ODD.get(i))
            .update();
      }
    }
    return address;
  }

  private static long insertNetwork(Database database, String code) {
    return database
        .jdbc()
        .sql(
            """
            insert into network (code, title, hash, created_at, created_by)
            values (:code, 'Odd', '', now(), 'test') returning id
            """)
        .param("code", code)
        .query(Long.class)
        .single();
  }

  private static List<String> reasons(Database database) {
    return database
        .jdbc()
        .sql("select reason from revision order by number")
        .query(String.class)
        .list();
  }

  private static String one(Database database, String query) {
    return String.valueOf(database.jdbc().sql(query).query(String.class).single());
  }
}
