package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.atlas.sheet.Theme;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.schema.EdtfDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `indusco map`: a map of a network on a date.
@Command(
    name = "map",
    header = "Draw a map of a network on a date.",
    description = {
      "",
      "Draws the network NETWORK as it was on a date, in a conic projection, as an SVG "
          + "file that any browser opens. The theme regions shows regions, headquarters and depots "
          + "amid the zones of that date; industries shows the cooperatives of each region by "
          + "industry, only the largest unless --largest says otherwise.",
      ""
    },
    mixinStandardHelpOptions = true)
public final class MapCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NETWORK", description = Networks.PARAMETER)
  private Path network = Path.of("");

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Day or month shown, such as 1940-07 (default: the first month planned).")
  private @Nullable String date;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "regions",
      description = "What the map is about: regions or industries (default: ${DEFAULT-VALUE}).")
  private Theme theme = Theme.REGIONS;

  @Option(
      names = "--largest",
      paramLabel = "N",
      defaultValue = "" + MapRequest.USUAL_LARGEST,
      description =
          "How many industries of each region are shown, the largest first (default: "
              + "${DEFAULT-VALUE}).")
  private int largest;

  @Option(
      names = "--width",
      paramLabel = "PIXELS",
      defaultValue = "" + MapRequest.USUAL_WIDTH,
      description = "Width of the map, 400 to 4000 (default: ${DEFAULT-VALUE}).")
  private int width;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write (default: NAME-THEME-DATE.svg).")
  private @Nullable Path out;

  /// @param console where to write
  public MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Network sound = Networks.sound(network).network();
    MapRequest request = request(sound);
    Path file = out == null ? Path.of(usualName(sound, request)) : out;
    if (!file.toString().endsWith(".svg")) {
      throw usage("--out " + file + ": only .svg files can be written. Maybe " + file + ".svg");
    }
    Atlas atlas = Atlas.of(Defaults.complete(sound).network());
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, atlas.svg(request));
    console.out().println("Wrote " + file + ".");
    return ExitCode.DONE.code();
  }

  private MapRequest request(Network sound) {
    String asked = date;
    try {
      EdtfDate day = new EdtfDate(asked == null ? sound.settings().start().toString() : asked);
      return new MapRequest(day, theme, largest, width);
    } catch (IllegalArgumentException e) {
      throw usage("This map cannot be drawn: " + e.getMessage() + ".");
    }
  }

  private static String usualName(Network sound, MapRequest request) {
    return sound.settings().id()
        + "-"
        + request.theme().name().toLowerCase(Locale.ROOT)
        + "-"
        + request.date()
        + ".svg";
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
