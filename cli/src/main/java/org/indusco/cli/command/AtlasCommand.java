package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indusco.app.PlannedNetwork;
import org.indusco.atlas.Atlas;
import org.indusco.cli.progress.StepBar;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.disk.Parcel;
import org.indusco.exchange.site.AtlasSite;
import org.indusco.exchange.site.Terms;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `indusco atlas`: a network as a static site.
@Command(
    name = "atlas",
    header = "Write a network as an open atlas, a site of pages and maps.",
    description = {
      "",
      "Writes the folder DIR: maps of the network on the dates that tell most, a page for each region "
          + "and town, a timeline, tables, and all sources. Open its index.html, or put the folder on "
          + "any web server. Its pages need no script and ask for nothing outside the folder; tables "
          + "are there as CSV, maps as SVG and GeoJSON.",
      "",
      "  ./indusco atlas examples/cic-1940 --out atlas --lang en,zh --licence CC0-1.0",
      ""
    },
    mixinStandardHelpOptions = true)
public final class AtlasCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "NETWORK", description = Networks.PARAMETER)
  private Path network = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder to write the site to.")
  private Path out = Path.of("");

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      split = ",",
      defaultValue = "en",
      description =
          "Languages of the site, en and zh, parted by commas; index.html speaks the first "
              + "(default: ${DEFAULT-VALUE}).")
  private List<Language> languages = List.of(Language.EN);

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      description =
          "Folder of a plan for the network: what it makes, ships and moves, and where more would be "
              + "worth most, are among the maps.")
  private @Nullable Path plan;

  @Option(
      names = "--licence",
      paramLabel = "WORDS",
      defaultValue = "",
      description =
          "On which terms the tables may be used, such as CC0-1.0; the pages say that it is not "
              + "known when it is left out.")
  private String licence = "";

  @Option(
      names = "--force",
      description =
          "Write into DIR although it holds files. Of a site that is there nothing stays, by its list "
              + "files.sha256, but what was changed since; files that are not on that list stay.")
  private boolean force;

  /// @param console where to write
  public AtlasCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Networks.require(network);
    requireFree();
    if (plan != null) {
      PlannedNetwork planned = MadePlan.read(plan, network).planned();
      return write(planned.network(), planned.atlas(), planned.plan());
    }
    Network completed = Defaults.complete(Networks.sound(network).network()).network();
    return write(completed, Atlas.of(completed), null);
  }

  private void requireFree() throws IOException {
    for (Path at = out.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at)) {
        throw new RefusedException(
            (at.equals(out.toAbsolutePath()) ? out : at)
                + " is a file, and a folder is to be written.\n  Maybe another folder with --out.");
      }
    }
    if (!Files.isDirectory(out)) {
      return;
    }
    if (Files.isSameFile(out, network)) {
      throw new RefusedException(
          out + " is the network itself.\n  Maybe another folder with --out.");
    }
    try (Stream<Path> files = Files.list(out)) {
      if (!force && files.findAny().isPresent()) {
        throw new RefusedException(
            out
                + " holds files already, and nothing was written."
                + "\n  Maybe another folder with --out, or --force to write into this one.");
      }
    }
  }

  private int write(Network completed, Atlas atlas, @Nullable Plan made) throws IOException {
    Terms terms = new Terms(licence.strip(), NetworkFiles.credits(network));
    List<Language> all = languages.stream().distinct().toList();
    try (Parcel parcel = Parcel.to(out)) {
      AtlasSite.Written written;
      try (Drawn drawn = new Drawn(console)) {
        written =
            AtlasSite.write(completed, atlas, Optional.ofNullable(made), all, terms, parcel, drawn);
      }
      List<String> changed = parcel.replace(List.of(AtlasSite.FIRST));
      console.out().println(told(written, all));
      for (String name : changed) {
        console.out().println("  Left, since it was changed: " + out.resolve(name));
      }
      console.out().println("  Open " + out.resolve(AtlasSite.FIRST));
    } catch (FileSystemException e) {
      throw new RefusedException(
          out
              + " cannot be written: "
              + RefusedException.reason(e)
              + ".\n  Maybe another folder with --out.");
    }
    return ExitCode.DONE.code();
  }

  private String told(AtlasSite.Written written, List<Language> all) {
    String spoken = all.stream().map(AtlasCommand::name).collect(Collectors.joining(" and "));
    return "Wrote %s: %d pages in %s, %d maps, %d tables."
        .formatted(out, written.pages(), spoken, written.maps(), written.tables());
  }

  private static String name(Language language) {
    return switch (language) {
      case EN -> "English";
      case ZH -> "Chinese";
    };
  }

  /// Shows on a terminal how many maps are drawn; elsewhere nothing.
  private static final class Drawn implements AtlasSite.Steps, AutoCloseable {

    private final @Nullable StepBar bar;

    Drawn(Console console) {
      bar = console.interactive() ? new StepBar(console.terminal(), "Drawing maps") : null;
    }

    @Override
    public void drawn(int drawn, int all) {
      if (bar != null) {
        bar.show(drawn, all);
      }
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
      }
    }
  }
}
