package org.indusco.exchange.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.sheet.Pinpoint;
import org.indusco.exchange.disk.Parcel;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.shape.FeatureFile;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Settings;
import org.indusco.model.plan.Plan;
import org.indusco.model.shape.Feature;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;

/// The atlas of a network as pages of a static site.
///
/// The pages lie in one folder with their maps and tables beside them. Each is well-formed XML,
/// needs no script, and asks for nothing outside the folder; it opens from a disk as from a server.
/// The same network gives the same bytes. Pages of the first language have plain names; those of
/// another have its code before the ending, such as `index.zh.html`.
public final class AtlasSite {

  /// The name of the style, from the site's folder.
  static final String STYLE = "style.css";

  /// The name of the page that opens first.
  public static final String FIRST = "index.html";

  private final Contents contents;
  private final Pen pen;
  private final Parcel parcel;
  private final Steps steps;
  private final Set<String> written = new LinkedHashSet<>();
  private final Map<String, Map<String, Pinpoint>> pinpoints = new HashMap<>();

  private AtlasSite(Contents contents, Pen pen, Parcel parcel, Steps steps) {
    this.contents = contents;
    this.pen = pen;
    this.parcel = parcel;
    this.steps = steps;
  }

  /// Is told how far the writing has come.
  @FunctionalInterface
  public interface Steps {

    /// A map was drawn.
    ///
    /// @param drawn how many are drawn by now
    /// @param all how many there are
    void drawn(int drawn, int all);
  }

  /// What was written.
  ///
  /// @param pages of HTML, in all languages
  /// @param maps in each language, those of regions among them
  /// @param tables as CSV files
  public record Written(int pages, int maps, int tables) {}

  /// Writes a site into a parcel.
  ///
  /// @param completed the network, without faults, with its defaults filled in
  /// @param atlas of it
  /// @param plan whose maps are added; none for those of the network alone
  /// @param languages of the site, at least one, each once; the first is that of index.html
  /// @param terms on which it may be used
  public static Written write(
      Network completed,
      Atlas atlas,
      Optional<Plan> plan,
      List<Language> languages,
      Terms terms,
      Parcel parcel,
      Steps steps)
      throws IOException {
    Contents contents = Contents.of(completed, atlas, plan, languages, terms);
    return write(contents, Pen.of(atlas, plan.orElse(null)), parcel, steps);
  }

  static Written write(Contents contents, Pen pen, Parcel parcel, Steps steps) throws IOException {
    return new AtlasSite(contents, pen, parcel, steps).write();
  }

  private Written write() throws IOException {
    parcel.add(STYLE, style());
    int maps = 0;
    for (Language language : contents.languages()) {
      maps = write(Edition.of(contents, language));
    }
    // The page that opens first comes last: where it is, all others are.
    for (Language language : contents.languages().reversed()) {
      Edition edition = Edition.of(contents, language);
      Settings settings = contents.network().settings();
      put(HomePage.of(edition), names(edition, settings.name(), settings.nameZh()));
    }
    int pages = (int) written.stream().filter(name -> name.endsWith(".html")).count();
    int tables = (int) written.stream().filter(name -> name.endsWith(".csv")).count();
    return new Written(pages, maps, tables);
  }

  private int write(Edition edition) throws IOException {
    put(MapsPage.of(edition), words(edition, "part.maps"));
    put(PlacesPage.of(edition), words(edition, "part.places"));
    put(TimelinePage.of(edition), words(edition, "part.timeline"));
    put(CensusPage.of(edition), words(edition, "part.census"));
    put(SourcesPage.of(edition), words(edition, "part.sources.licence"));
    return draw(edition);
  }

  /// The heading of a page, in plain words and as pieces.
  private record Heading(String plain, List<Node> pieces) {}

  private static Heading words(Edition edition, String key) {
    return words(edition.say(key));
  }

  private static Heading words(String words) {
    return new Heading(words, List.of(new Node.Text(words)));
  }

  private static Heading names(Edition edition, String latin, String chinese) {
    Page bare = new Page(edition, "index");
    return new Heading(bare.one(latin, chinese), bare.both(latin, chinese));
  }

  /// Draws all maps of an edition, and writes the pages that show them.
  private int draw(Edition edition) throws IOException {
    List<MapSheet> sheets = new ArrayList<>(contents.maps());
    List<String> regions = List.copyOf(contents.regions().keySet());
    regions.forEach(id -> sheets.add(RegionPage.map(id, contents)));
    int all = sheets.size() * contents.languages().size();
    int before = sheets.size() * contents.languages().indexOf(edition.language());
    Plan plan = contents.plan().orElse(null);
    List<Drawing> drawings =
        Drawings.of(
            sheets,
            sheet -> pen.draw(sheet, edition.language()),
            drawn -> steps.drawn(before + drawn, all));
    int maps = contents.maps().size();
    Map<String, Drawing> ofRegions = new LinkedHashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      MapSheet sheet = sheets.get(i);
      Drawing drawing = drawings.get(i);
      put(edition.file(sheet.name(), ".svg"), drawing.svg());
      if (i < maps) {
        List<Feature> features = features(sheet, plan);
        put(sheet.name() + ".geojson", FeatureFile.text(features));
        put(MapPage.of(sheet, drawing, features, edition), words(drawing.title()));
      } else {
        ofRegions.put(regions.get(i - maps), drawing);
      }
    }
    places(ofRegions, edition);
    return sheets.size();
  }

  /// Writes the pages of regions and towns.
  private void places(Map<String, Drawing> maps, Edition edition) throws IOException {
    for (var map : maps.entrySet()) {
      Region row = contents.today(contents.regions().getOrDefault(map.getKey(), List.of()));
      put(
          RegionPage.of(map.getKey(), map.getValue(), edition),
          names(edition, row.name(), row.nameZh()));
    }
    for (Place town : contents.towns().values()) {
      put(
          TownPage.of(town, locator(town, maps), edition),
          names(edition, town.name(), town.nameZh()));
    }
  }

  private Optional<Locator> locator(Place town, Map<String, Drawing> maps) {
    LocalDate start = contents.network().settings().start().atDay(1);
    String region = contents.register().findRegion(town.id(), start).orElse("");
    Drawing map = maps.get(region);
    if (map == null) {
      return Optional.empty();
    }
    Pinpoint at = pinpoints.computeIfAbsent(region, this::pinpoints).get(town.id());
    return Optional.ofNullable(at).map(spot -> Locator.of(region, spot, map));
  }

  private Map<String, Pinpoint> pinpoints(String region) {
    return pen.pinpoints(RegionPage.map(region, contents));
  }

  private List<Feature> features(MapSheet sheet, @Nullable Plan plan) {
    return sheet.planned() && plan != null
        ? contents.atlas().features(plan, sheet.request())
        : contents.atlas().features(sheet.request());
  }

  private void put(Page page, Heading heading) throws IOException {
    put(
        page.edition().file(page.name(), ".html"),
        Layout.of(page, heading.plain(), heading.pieces()));
    for (var table : page.tables().entrySet()) {
      put(table.getKey(), table.getValue());
    }
  }

  /// Adds a file; data that several pages or languages share is written once.
  private void put(String name, String text) throws IOException {
    if (written.add(name)) {
      parcel.add(name, text);
    }
  }

  private static String style() throws IOException {
    try (InputStream in = AtlasSite.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException(STYLE + " is not beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
