package org.indusco.server.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.indusco.app.intake.Intake;
import org.indusco.app.intake.Upload;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.office.ImportOffice;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Revision;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.TextReading;
import org.indusco.server.change.Answered;
import org.indusco.server.change.Flaw;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;

/// Reads files that are handed in, and has them looked at or taken in.
public final class Imports {

  private static final int AT_ONCE = 2;

  private final ImportOffice office;
  private final Turns turns = new Turns(AT_ONCE);

  /// @param office that looks and records
  public Imports(ImportOffice office) {
    this.office = office;
  }

  /// What was recorded.
  ///
  /// @param network its code
  public record Taken(String network, Revision revision) {}

  /// Looks at what a file would change.
  ///
  /// @param in what stands in the file
  /// @throws ProblemException when it cannot be read, with all faults
  /// @throws IOException when it ends too early
  public Intake.Look look(Person person, KeptFile.Meaning meaning, InputStream in)
      throws IOException {
    return with(meaning, in, upload -> office.look(person, upload));
  }

  /// Takes a file in.
  ///
  /// @param in what stands in the file
  /// @throws ProblemException when it cannot be taken in
  /// @throws IOException when it ends too early
  public Taken take(Person person, KeptFile.Meaning meaning, InputStream in, ChangeOffice.Wish wish)
      throws IOException {
    return with(meaning, in, upload -> taken(office.take(person, upload, wish)));
  }

  /// What somebody took in under an id; empty when it was nothing.
  public Optional<Revision> findTaken(Person person, String network, UUID command) {
    return office.findTaken(person, network, command);
  }

  private static Taken taken(ImportOffice.Answer answer) {
    return switch (answer) {
      case ImportOffice.Answer.Decided decided ->
          new Taken(decided.network(), Answered.recorded(decided.network(), decided.receipt()));
      case ImportOffice.Answer.Unsound unsound -> throw Answered.unsound(unsound.look().faults());
    };
  }

  private <T> T with(KeptFile.Meaning meaning, InputStream in, Function<Upload, T> work)
      throws IOException {
    return turns.take(() -> work.apply(upload(meaning, TextFiles.read(meaning.name(), in))));
  }

  private static Upload upload(KeptFile.Meaning meaning, TextReading reading) {
    if (!reading.sound()) {
      throw new ProblemException(
          Problem.of(Code.BAD_FILE)
              .with(meaning.name())
              .beside("faults", reading.faults().stream().map(f -> Flaw.of(-1, f)).toList()));
    }
    Upload upload = new Upload(reading.texts(), meaning.code(), meaning.span(), meaning.missing());
    if (!NetworkCard.isCode(upload.network())) {
      throw new ProblemException(
          Problem.of(Code.BAD_NETWORK_CODE).at("network").with(upload.network()));
    }
    return upload;
  }
}
