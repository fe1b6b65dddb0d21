package org.indusco.bench.measure;

import java.nio.file.Path;
import org.indusco.app.change.ChangeException;
import org.indusco.app.change.ChangeReader;
import org.indusco.bench.synthetic.Size;
import org.indusco.bench.synthetic.SyntheticNetwork;
import org.indusco.cli.command.RefusedException;
import org.indusco.exchange.NetworkFolder;
import org.indusco.exchange.Reading;
import org.indusco.exchange.fault.FaultList;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;

/// A network on which the planner is measured.
public sealed interface Subject {

  /// Begins the word for a size, so that no folder is taken for one.
  String SIZE = "generated:";

  /// Begins the word for a network to which something has happened.
  String CHANGED = "changed:";

  /// A network in a folder.
  record Folder(Path path) implements Subject {}

  /// A network drawn by chance.
  record Generated(Size size, long seed) implements Subject {}

  /// A network to which something has happened after it was planned.
  ///
  /// @param before the network as it was planned
  /// @param change in the words of the command whatif, such as "lose-depot D7@2001-01"
  /// @param former folder of the plan to go on from; empty to plan from nothing
  record Changed(Subject before, String change, String former) implements Subject {}

  /// The subject that a word means, which [#word] gave.
  static Subject of(String word) {
    if (word.startsWith(CHANGED)) {
      String[] parts = word.substring(CHANGED.length()).split("\\|", 3);
      return new Changed(of(parts[2]), parts[0], parts[1]);
    }
    if (!word.startsWith(SIZE)) {
      return new Folder(Path.of(word));
    }
    String[] parts = word.substring(SIZE.length()).split(":", 2);
    return new Generated(Size.find(parts[0]).orElseThrow(), Long.parseLong(parts[1]));
  }

  /// The subject as one word of a command line.
  default String word() {
    return switch (this) {
      case Folder folder -> folder.path().toString();
      case Generated generated -> SIZE + generated.size().name() + ":" + generated.seed();
      case Changed changed ->
          CHANGED + changed.change() + "|" + changed.former() + "|" + changed.before().word();
    };
  }

  /// What it is called among results.
  default String title() {
    return this instanceof Changed changed
        ? changed.before().word() + ", " + changed.change()
        : word();
  }

  /// The network without its defaults.
  ///
  /// @throws RefusedException with all faults when the folder's network has some
  default Network network() {
    return switch (this) {
      case Folder folder -> read(folder.path());
      case Generated generated -> SyntheticNetwork.draw(generated.size(), generated.seed());
      case Changed changed -> changed(changed);
    };
  }

  private static Network changed(Changed subject) {
    Network completed = Defaults.complete(subject.before().network()).network();
    try {
      return new ChangeReader(completed).read(subject.change()).applyTo(completed);
    } catch (ChangeException e) {
      throw new RefusedException(subject.change() + " cannot happen: " + e.getMessage() + ".");
    }
  }

  private static Network read(Path folder) {
    Reading reading = NetworkFolder.read(folder);
    if (!reading.sound()) {
      throw new RefusedException(
          folder
              + " has faults; nothing was measured.\n\n"
              + FaultList.of(reading.faults()).text());
    }
    return reading.network();
  }
}
