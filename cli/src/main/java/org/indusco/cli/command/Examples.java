package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.indusco.app.intake.Intake;
import org.indusco.app.intake.Upload;
import org.indusco.app.library.Desk;
import org.indusco.app.library.Library;
import org.indusco.app.listing.PublicNetworks;
import org.indusco.app.listing.Publishing;
import org.indusco.app.register.Receipt;
import org.indusco.app.register.Register;
import org.indusco.app.register.Span;
import org.indusco.app.register.table.Difference;
import org.indusco.cli.wire.FilesReader;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.TextReading;
import org.indusco.exchange.fault.Fault;
import org.indusco.store.Database;
import org.indusco.store.register.PostgresPublicNetworks;
import org.indusco.store.register.PostgresRegister;

/// Networks in a folder that are shown to everybody.
final class Examples {

  private static final String SHOWN_BY = "demo";

  private final List<Path> networks;
  private final Console console;

  private Examples(List<Path> networks, Console console) {
    this.networks = networks;
    this.console = console;
  }

  /// The networks of a folder: the folders in it.
  static Examples in(Path folder, Console console) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new RefusedException(
          folder + " is no folder.\n  Maybe name that of the examples with --examples.");
    }
    try (Stream<Path> parts = Files.list(folder)) {
      List<Path> networks = parts.filter(Files::isDirectory).sorted().toList();
      if (networks.isEmpty()) {
        throw new RefusedException("There is no network in " + folder + ".");
      }
      return new Examples(networks, console);
    }
  }

  /// Takes those in that are not there yet, and lets everybody read them.
  void show(Database database) {
    Register register =
        new PostgresRegister(database.jdbc(), database.transactions(), console.clock());
    Desk desk = new Desk(register, new Library(register, new FilesReader()));
    Intake intake = new Intake(register, desk, new FilesReader());
    PublicNetworks open = new PostgresPublicNetworks(database.jdbc());
    Publishing publishing = new Publishing(open, console.clock());
    for (Path network : networks) {
      String name = RegisterOptions.name(network);
      if (register.findNetwork(name).isEmpty()) {
        console.err().println("Taking in " + name + ".");
        take(intake, network, name);
      }
      // What an administrator decided of it since is not decided anew.
      if (open.listDecisions(name).isEmpty()) {
        publishing.decideAs(SHOWN_BY, name, true);
      }
    }
  }

  private static void take(Intake intake, Path network, String name) {
    TextReading reading = TextFiles.read(network);
    requireNone(name, reading.faults().stream().map(Fault::toString).toList());
    Intake.Look look =
        intake.look(new Upload(reading.texts(), name, Span.ALWAYS, Difference.Missing.GO));
    requireNone(name, look.faults().stream().map(each -> each.text()).toList());
    Receipt receipt = intake.take(look, UUID.randomUUID(), SHOWN_BY, "Taken in to be looked at.");
    if (receipt instanceof Receipt.Refused refused) {
      throw new RefusedException(name + " was not taken in: " + refused.refusal());
    }
  }

  private static void requireNone(String name, List<String> faults) {
    if (!faults.isEmpty()) {
      throw new RefusedException(name + " cannot be taken in:\n  " + String.join("\n  ", faults));
    }
  }
}
