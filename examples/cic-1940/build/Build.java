import java.nio.file.Path;
import java.util.List;

/// Writes the tables of the network from its facts and assumptions.
///
/// Run from the root of the project with JDK 25 as `java examples/cic-1940/build/Build.java`, or
/// name the folder of the network and the folder to write to. Two runs write the same bytes.
final class Build {

  private Build() {}

  public static void main(String[] args) {
    Path network = Path.of(args.length > 0 ? args[0] : "examples/cic-1940");
    Path out = args.length > 1 ? Path.of(args[1]) : network;
    write(network, out);
    System.out.println("Tables written to " + out);
  }

  /// Writes all tables into a folder.
  static void write(Path network, Path out) {
    Inputs inputs = new Inputs(network);
    Census census = new Census(inputs);
    List<Society> societies = Societies.of(inputs, census);
    Recipes recipes = new Recipes(inputs);
    Direct.write(inputs, out);
    recipes.write(out);
    new Lands(inputs, census.depots()).write(out);
    new SocietyTables(inputs, societies, recipes).write(out);
    People.write(inputs, societies, out);
    new Supplies(inputs, societies, recipes).write(out);
    Sales.write(inputs, societies, recipes, out);
    Money.write(inputs, societies, recipes, out);
    History.write(inputs, out);
  }
}
