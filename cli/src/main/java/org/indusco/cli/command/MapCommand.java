package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.indusco.app.PlannedNetwork;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.sheet.MapRequest;
import org.indusco.atlas.sheet.Theme;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.format.SummaryFile;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.Region;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.EdtfDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `indusco map`: a map of a network or a plan.
@Command(
    name = "map",
    header = "Draw a map of a network or a plan.",
    description = {
      "",
      "Draws a network, or a plan and the network that it was made for, as it was on a date, in a "
          + "conic projection. The themes of both: regions with headquarters and depots; "
          + "industries, the cooperatives of each region by industry; members; production; danger, "
          + "zones and threats. Those of a plan only: flows, shipments between depots; moves; "
          + "prices, what one more of a good or of labour would be worth. For example:",
      "",
      "  ./indusco map examples/cic-1940 --date 1942-07 --lang zh --out seven.pdf --size a4",
      "  ./indusco map plans/cic-1940 --theme flows --good wool --from 1940-07 --to 1942-12 \\",
      "    --every year --out wool.svg",
      ""
    },
    mixinStandardHelpOptions = true)
public final class MapCommand implements Callable<Integer> {

  private static final int GUESSES = 3;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private MapDates dates = new MapDates();
  @Mixin private MapLook look = new MapLook();

  @Parameters(
      paramLabel = "NETWORK|PLAN",
      description =
          "Folder of a network's CSV files, its workbook (.xlsx), or the folder of a plan.")
  private Path folder = Path.of("");

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "regions",
      description =
          "What the map is about: regions, industries, members, production, danger, flows, moves "
              + "or prices (default: ${DEFAULT-VALUE}).")
  private Theme theme = Theme.REGIONS;

  @Option(
      names = "--good",
      paramLabel = "ID",
      description =
          "The good that production, flows or prices are about; for prices also a skill (default: "
              + "all goods; for prices what is scarcest).")
  private @Nullable String good;

  @Option(
      names = "--region",
      paramLabel = "ID",
      description = "Cut the map to a region, with a small map that shows where it lies.")
  private @Nullable String region;

  @Option(
      names = "--network",
      paramLabel = "NETWORK",
      description =
          "The network of a plan, a folder or workbook (default: the one that the plan names).")
  private @Nullable Path network;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write, in the format of its ending: .svg, .png, .pdf, or .geojson for the "
              + "data without the drawing (default: NAME-THEME-DATE.svg).")
  private @Nullable Path out;

  /// @param console where to write
  public MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder.resolve(SummaryFile.FILE)) || network != null) {
      PlannedNetwork planned = MadePlan.read(folder, network).planned();
      return draw(planned.network(), planned.atlas(), planned.plan());
    }
    Network sound = Networks.sound(folder).network();
    if (theme.needsPlan()) {
      throw new RefusedException(
          "The theme "
              + word(theme)
              + " shows what a plan decides, and "
              + folder
              + " is a network.\n  Maybe plan it first: indusco plan "
              + folder
              + "; then draw the folder of the plan.");
    }
    Network completed = Defaults.complete(sound).network();
    return draw(completed, Atlas.of(completed), null);
  }

  private int draw(Network completed, Atlas atlas, @Nullable Plan plan) throws IOException {
    MapRequest request;
    Path file;
    MapFiles files;
    try {
      request = request(completed, plan);
      file = out == null ? Path.of(usualName(completed, request)) : out;
      files = new MapFiles(atlas, plan, MapFiles.Format.of(file), look.scale(request.paper()));
    } catch (IllegalArgumentException e) {
      throw usage("This map cannot be drawn: " + e.getMessage() + ".");
    }
    for (Path written : files.write(request, file)) {
      console.out().println("Wrote " + written + ".");
    }
    return ExitCode.DONE.code();
  }

  private MapRequest request(Network completed, @Nullable Plan plan) {
    Horizon horizon = Horizon.of(completed.settings());
    boolean amounts = theme.needsPlan() || (plan != null && theme == Theme.PRODUCTION);
    EdtfDate start = new EdtfDate(horizon.start().toString());
    List<EdtfDate> shown = dates.dates(amounts ? horizon.dates() : start);
    return look.apply(MapRequest.of(start, theme).on(shown))
        .cutTo(region == null ? "" : known(region, regions(completed), "region"))
        .about(good == null ? "" : subject(completed, good, plan));
  }

  private String subject(Network completed, String wanted, @Nullable Plan plan) {
    if (!theme.takesGood() || plan == null) {
      throw new IllegalArgumentException(
          plan == null
              ? "--good needs a plan; " + folder + " is a network"
              : "--good goes with production, flows and prices, not with " + word(theme));
    }
    Stream<String> goods = completed.rows(Good.class).stream().map(Good::id);
    Stream<String> skills =
        Stream.concat(
            completed.rows(Labour.class).stream().map(Labour::skill),
            completed.rows(Recipe.class).stream().map(Recipe::skill));
    List<String> ids =
        theme == Theme.PRICES ? Stream.concat(goods, skills).distinct().toList() : goods.toList();
    return known(wanted, ids, theme == Theme.PRICES ? "good or skill" : "good");
  }

  private static List<String> regions(Network completed) {
    return completed.rows(Region.class).stream().map(Region::id).distinct().toList();
  }

  private static String known(String wanted, List<String> ids, String what) {
    if (ids.contains(wanted)) {
      return wanted;
    }
    List<String> near = Near.nearest(wanted, ids, GUESSES);
    List<String> some = near.isEmpty() ? ids.subList(0, Math.min(8, ids.size())) : near;
    throw new IllegalArgumentException(
        "there is no "
            + what
            + " \""
            + wanted
            + "\""
            + (some.isEmpty() ? "" : ". Maybe " + String.join(" or ", some)));
  }

  private String usualName(Network completed, MapRequest request) {
    EdtfDate last = request.dates().getLast();
    String first = request.date().text();
    String date = first.equals(last.text()) ? first : first + "-to-" + last;
    return completed.settings().id() + "-" + word(theme) + "-" + date.replace("/", "-to-") + ".svg";
  }

  private static String word(Theme theme) {
    return theme.name().toLowerCase(Locale.ROOT);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
