package org.indusco.cli.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.indusco.app.intake.Intake;
import org.indusco.app.intake.Upload;
import org.indusco.app.library.Desk;
import org.indusco.app.library.Edition;
import org.indusco.app.library.Library;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Refusal;
import org.indusco.app.register.Register;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Difference.Missing;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.Reading;
import org.indusco.exchange.TextFiles;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.indusco.store.register.PostgresRegister;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples in the register are the networks of their folders.
final class IntakeTest {

  private static final Path EXAMPLES = Path.of("../examples");

  @AutoClose private final Database database = TestServer.newDatabase();

  private final Register register =
      new PostgresRegister(database.jdbc(), database.transactions(), Clock.systemUTC());
  private final Library library = new Library(register, new FilesReader());
  private final Intake intake =
      new Intake(register, new Desk(register, library), new FilesReader());

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "cic-1940", "relocation-2022"})
  void anExampleComesOutAsItWentIn(String name) {
    Intake.Look look = intake.look(upload(name, name, Missing.GO));
    assertThat(look.faults()).isEmpty();
    assertThat(take(look)).isInstanceOf(Receipt.Recorded.class);
    Edition edition = library.newest(name, LocalDate.of(1940, 7, 1));
    assertThat(edition.faults()).isEmpty();
    Reading folder = NetworkFiles.read(EXAMPLES.resolve(name));
    for (Schema<?> schema : Network.schemas()) {
      if (schema.type() != Fact.class) {
        assertThat(edition.network().rows(schema.type()))
            .as(schema.name())
            .isEqualTo(folder.network().rows(schema.type()));
      }
    }
    assertThat(register.listEntries(name, "facts", 1))
        .hasSameSizeAs(folder.network().rows(Fact.class));
    assertThat(edition.texts().layers())
        .isEqualTo(TextFiles.read(EXAMPLES.resolve(name)).texts().layers());
  }

  @Test
  void whatSomebodyChangedSinceTheLookIsNotOverruled() {
    take(intake.look(upload("tiny", "small", Missing.GO)));
    Entry wool = register.listEntries("small", "goods", 1).getFirst();
    change(new Change.Put(wool.subject(), Span.ALWAYS, wool.row().with("name", "First")));
    Intake.Look look = intake.look(upload("tiny", "small", Missing.STAY));
    change(new Change.Put(wool.subject(), Span.ALWAYS, wool.row().with("name", "Second")));
    assertThat(take(look)).isEqualTo(new Receipt.Refused(Refusal.CHANGED_SINCE, "", 3));
    assertThat(register.listEntries("small", "goods", 3).getFirst().row().cell("name"))
        .isEqualTo("Second");
  }

  private static Upload upload(String example, String code, Missing missing) {
    return new Upload(
        TextFiles.read(EXAMPLES.resolve(example)).texts(), code, Span.ALWAYS, missing);
  }

  private Receipt take(Intake.Look look) {
    return intake.take(look, UUID.randomUUID(), "alley", "test");
  }

  private void change(Change change) {
    register.record("small", Proposal.of(UUID.randomUUID(), "snow", "test", List.of(change)));
  }
}
