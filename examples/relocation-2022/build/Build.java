import java.nio.file.Path;
import java.util.List;

/// Writes the tables of units and places from the facts and assumptions of the network.
///
/// Run from the root of the project with JDK 25 as
/// `java examples/relocation-2022/build/Build.java`, or name the folder of the network and the
/// folder to write to. Two runs write the same bytes.
final class Build {

  private Build() {}

  public static void main(String[] args) {
    Path network = Path.of(args.length > 0 ? args[0] : "examples/relocation-2022");
    Path out = args.length > 1 ? Path.of(args[1]) : network;
    Inputs inputs = Inputs.read(network);
    List<Unit> units = Unit.all(inputs);
    new PlaceTables(inputs, units, network).write(out);
    new UnitTables(inputs, units).write(out);
    new Carriage(inputs, units, network).write(out);
    System.out.println("Tables written to " + out);
  }
}
