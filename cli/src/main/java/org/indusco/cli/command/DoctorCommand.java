package org.indusco.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.indusco.store.Database.Place;
import org.indusco.store.examine.Examination;
import org.indusco.store.examine.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `indusco doctor`: examines a database.
@Command(
    name = "doctor",
    header = "Examine a database: settings, disk, versions, with a clear verdict.",
    description = {
      "",
      "Looks whether what the database acknowledges is really on the disk (settings, checksums), "
          + "whether there is room, how fast the disk and the server are, and whether the tables are "
          + "those of this program. Changes nothing; a server that does not run is started for it, "
          + "and one that nobody else uses is stopped afterwards. The exit code is 4 when something must be mended.",
      "",
      "  ./indusco doctor --data indusco-data",
      ""
    },
    mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  /// @param console where to write
  public DoctorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Examination examination =
        switch (options.place()) {
          case Place.Embedded embedded ->
              Examination.of(embedded.server(), sentence -> console.err().println(sentence));
          case Place.External external -> Examination.of(external.address());
        };
    row("Indusco", console.version());
    row("Java", Runtime.version().toString());
    for (Finding finding : examination.findings()) {
      row(finding.subject(), finding.what());
    }
    list("Could be better:", examination, Finding.Grade.COULD_BE_BETTER);
    list("Must be mended:", examination, Finding.Grade.MUST_BE_MENDED);
    console.out().println();
    return switch (examination.verdict()) {
      case SOUND -> end("The database is sound.", ExitCode.DONE);
      case COULD_BE_BETTER -> end("The database works, and could be better.", ExitCode.DONE);
      case MUST_BE_MENDED ->
          end("The database must be mended before it is used.", ExitCode.UNSOUND);
    };
  }

  private void row(String subject, String what) {
    console.out().printf("%-10s %s%n", subject, what);
  }

  private void list(String heading, Examination examination, Finding.Grade grade) {
    List<Finding> findings =
        examination.findings().stream().filter(finding -> finding.grade() == grade).toList();
    if (!findings.isEmpty()) {
      console.out().println();
      console.out().println(heading);
      for (Finding finding : findings) {
        console.out().println("  " + finding.subject() + ": " + finding.what());
        console.out().println("    " + finding.help());
      }
    }
  }

  private int end(String verdict, ExitCode code) {
    console.out().println(verdict);
    return code.code();
  }
}
