package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.format.SummaryFile;
import org.indusco.exchange.layer.GeoPackage;
import org.indusco.exchange.layer.Layer;
import org.indusco.exchange.layer.LayerFolder;
import org.indusco.exchange.layer.NetworkLayers;
import org.indusco.exchange.layer.PlanLayers;
import org.indusco.exchange.linked.Ids;
import org.indusco.exchange.linked.LinkedPlaces;
import org.indusco.exchange.linked.Valueflows;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `indusco export`: a network or a plan in an open format, for other programs.
@Command(
    name = "export",
    header = "Write a network or a plan in an open format, for other programs.",
    description = {
      "",
      "Writes what a network holds, or a plan and the network that it was made for. The formats: "
          + "geojson, a folder with a GeoJSON file for each layer; gpkg, one GeoPackage with the "
          + "same layers, whose dates QGIS reads in its temporal controller; linked-places, places "
          + "and regions for gazetteers (Linked Places Format); valueflows, agents, recipes and "
          + "planned flows as linked data. docs/open-formats.md says what goes into each. For "
          + "example:",
      "",
      "  ./indusco export examples/cic-1940 --to linked-places",
      "  ./indusco export plans/cic-1940 --to gpkg --out cic.gpkg",
      ""
    },
    mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NETWORK|PLAN",
      description =
          "Folder of a network's CSV files, its workbook (.xlsx), or the folder of a plan.")
  private Path folder = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      required = true,
      description = "The format: geojson, gpkg, linked-places or valueflows.")
  private ExportFormat format = ExportFormat.GPKG;

  @Option(
      names = "--network",
      paramLabel = "NETWORK",
      description =
          "The network of a plan, a folder or workbook (default: the one that the plan names).")
  private @Nullable Path network;

  @Option(
      names = "--out",
      paramLabel = "FILE|FOLDER",
      description =
          "The file to write, for geojson the folder (default: NAME.gpkg, NAME-layers, "
              + "NAME-places.json or NAME-valueflows.jsonld).")
  private @Nullable Path out;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the names of things in linked-places and valueflows begin with, such as "
              + "https://example.org/gungho/ (default: urn:indusco:NETWORK:).")
  private @Nullable String base;

  @Option(
      names = "--force",
      description =
          "Replace what is there. Of a folder only the layers are replaced; other files stay.")
  private boolean force;

  /// @param console where to write, and whose clock a GeoPackage is dated by
  public ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder.resolve(SummaryFile.FILE)) || network != null) {
      MadePlan made = MadePlan.read(folder, network);
      return write(made.planned().network(), made.reading().network(), made.planned().plan());
    }
    Network sound = Networks.sound(folder).network();
    return write(sound, sound, null);
  }

  /// @param used the network as planned, or as read when there is no plan
  /// @param given the network as read
  private int write(Network used, Network given, @Nullable Plan plan) throws IOException {
    Path file = out == null ? format.usual(used.settings().id()) : out;
    Ids ids = ids(used);
    requireFree(file);
    String what;
    try {
      what =
          switch (format) {
            case GEOJSON, GPKG -> layers(layers(used, given, plan), file);
            case LINKED_PLACES -> {
              LinkedPlaces.write(used, ids, file);
              yield "places and regions";
            }
            case VALUEFLOWS -> {
              if (plan == null) {
                Valueflows.write(used, ids, file);
              } else {
                Valueflows.write(used, plan, ids, file);
              }
              yield plan == null ? "the network" : "the network and the plan";
            }
          };
    } catch (FileSystemException e) {
      throw new RefusedException(
          file + " cannot be written: " + RefusedException.reason(e) + ".\n  Maybe another place.");
    }
    console.out().println("Wrote " + file + ": " + what + ".");
    return ExitCode.DONE.code();
  }

  private static List<Layer> layers(Network used, Network given, @Nullable Plan plan) {
    List<Layer> layers = new ArrayList<>(NetworkLayers.of(used, given));
    if (plan != null) {
      layers.addAll(PlanLayers.of(used, plan));
    }
    return layers;
  }

  private String layers(List<Layer> layers, Path file) throws IOException {
    if (format == ExportFormat.GEOJSON) {
      LayerFolder.write(layers, file);
    } else {
      GeoPackage.write(layers, console.clock().instant(), file);
    }
    int features = layers.stream().mapToInt(layer -> layer.rows().size()).sum();
    return layers.size() + " layers with " + features + " features";
  }

  private Ids ids(Network used) {
    if (base == null) {
      return Ids.unpublished(used.settings().id());
    }
    if (!format.linked()) {
      throw usage("--base goes with linked-places and valueflows, not with " + format.word());
    }
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      throw usage("--base \"" + base + "\" is no IRI such as https://example.org/gungho/");
    }
    return new Ids(base);
  }

  private void requireFree(Path file) throws IOException {
    boolean wantsFolder = format == ExportFormat.GEOJSON;
    if (Files.exists(file) && Files.isDirectory(file) != wantsFolder) {
      throw new RefusedException(
          file
              + (wantsFolder
                  ? " is a file, and a folder of layers is to be written."
                  : " is a folder, and a file is to be written.")
              + "\n  Maybe another name with --out.");
    }
    if (Files.exists(file) && Files.isSameFile(file, folder)) {
      throw new RefusedException(
          file + " is what is to be exported.\n  Maybe another name with --out.");
    }
    Optional<String> there = force ? Optional.empty() : TextFiles.inTheWay(file);
    if (there.isPresent()) {
      throw new RefusedException(
          "There is "
              + there.get()
              + " already, and nothing was written.\n  Maybe --force to replace it.");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
