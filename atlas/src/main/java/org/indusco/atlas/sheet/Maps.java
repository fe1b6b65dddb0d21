package org.indusco.atlas.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.atlas.figure.Carriage;
import org.indusco.atlas.figure.Figures;
import org.indusco.atlas.figure.Flow;
import org.indusco.atlas.figure.Members;
import org.indusco.atlas.figure.Output;
import org.indusco.atlas.figure.Period;
import org.indusco.atlas.figure.Spot;
import org.indusco.atlas.figure.Stands;
import org.indusco.atlas.figure.Worth;
import org.indusco.atlas.place.Conditions;
import org.indusco.atlas.place.Regions;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.shape.Feature;
import org.indusco.model.wording.Wording;
import org.locationtech.jts.geom.Coordinate;

/// Draws the maps of a network, or of a plan for it.
public final class Maps {

  private final Outlines outlines;
  private final Network network;
  private final Conditions conditions;
  private final Regions regions;
  private final Optional<Plan> plan;

  /// Maps of a network and, where there is one, of a plan for it.
  ///
  /// @param outlines of the network, which all its maps may share
  /// @param conditions as they are known today
  public Maps(Outlines outlines, Conditions conditions, Regions regions, Optional<Plan> plan) {
    this.outlines = outlines;
    network = outlines.network();
    this.conditions = conditions;
    this.regions = regions;
    this.plan = plan;
  }

  /// One map, or with several dates a sheet of small ones, as an SVG document.
  ///
  /// @throws IllegalArgumentException when the theme needs a plan and there is none
  public String svg(MapRequest request) {
    List<Content> contents = contents(request);
    return contents.size() == 1
        ? Laid.on(
            request.paper(),
            (width, height) -> new Sheet(contents.getFirst(), width, height).draw())
        : Laid.on(request.paper(), (width, height) -> new Series(contents, width, height).draw());
  }

  /// The map of a plan's moves with a part for each month, of which a page can show one at a time;
  /// see [Steps].
  ///
  /// @param request for the moves of one date
  /// @throws IllegalArgumentException when there is no plan
  public String monthly(MapRequest request) {
    Plan made = plan.orElseThrow(() -> new IllegalArgumentException("moves need a plan"));
    Content whole = contents(request).getFirst();
    List<Steps.Step> months = new ArrayList<>();
    Period period = whole.period();
    for (YearMonth month = period.first();
        month.isBefore(period.until());
        month = month.plusMonths(1)) {
      MapRequest once = request.on(List.of(new EdtfDate(month.toString())));
      Content content = contents(once).getFirst().scaled(whole.most());
      months.add(new Steps.Step(content, new Stands(network).in(month, made)));
    }
    Content stepped = whole.with(months);
    return Laid.on(request.paper(), (width, height) -> new Sheet(stepped, width, height).draw());
  }

  /// The data of a map without the drawing: of each date the features with their values.
  ///
  /// @throws IllegalArgumentException when the theme needs a plan and there is none
  public List<Feature> features(MapRequest request) {
    return contents(request).stream().flatMap(content -> Features.of(content).stream()).toList();
  }

  /// Where the places of the network lie on a map, by their ids; those beyond its edge are not
  /// told.
  ///
  /// @throws IllegalArgumentException when the sheet has several maps, or its height is given
  public Map<String, Pinpoint> pinpoints(MapRequest request) {
    if (request.paper().fixed() || request.dates().size() > 1) {
      throw new IllegalArgumentException("places are found on a single map of its own height");
    }
    Content content = contents(request).getFirst();
    Canvas canvas = new Sheet(content, request.paper().width(), 0).canvas();
    Map<String, Pinpoint> pinpoints = new LinkedHashMap<>();
    for (Place place : content.survey().places()) {
      Coordinate spot = canvas.spot(place);
      if (canvas.shows(spot)) {
        pinpoints.put(place.id(), new Pinpoint(spot.x, spot.y));
      }
    }
    return pinpoints;
  }

  /// What is shown, one for each date, with the same scale for all.
  List<Content> contents(MapRequest request) {
    if (request.theme().needsPlan() && plan.isEmpty()) {
      throw new IllegalArgumentException("the theme " + request.theme() + " needs a plan");
    }
    Wording words = Wording.of(Maps.class, request.language());
    MapRequest settled = settled(request);
    List<Content> contents = new ArrayList<>();
    double most = 0;
    for (EdtfDate date : request.dates()) {
      LocalDate day = date.earliest();
      Survey survey = Survey.of(outlines, day, conditions, regions, request.region());
      Figures figures = counted(figures(settled, date), survey);
      double own = request.theme() == Theme.INDUSTRIES ? survey.mostServed() : figures.most();
      most = Math.max(most, own);
      boolean planned = plan.isPresent();
      contents.add(new Content(survey, date, request, figures, own, planned, words, List.of()));
    }
    double scale = most;
    return contents.stream().map(content -> content.scaled(scale)).toList();
  }

  /// A request for the scarcest thing settled on that of all dates, so that all maps show the same.
  private MapRequest settled(MapRequest request) {
    if (request.theme() != Theme.PRICES || !request.good().isEmpty()) {
      return request;
    }
    Period first = Period.of(request.date());
    Period last = Period.of(request.dates().getLast());
    Period whole = new Period(first.first(), last.until());
    return request.about(new Worth(network).of(plan.orElseThrow(), whole, "").subject());
  }

  private Figures figures(MapRequest request, EdtfDate date) {
    Period period = Period.of(date);
    String good = request.good();
    return switch (request.theme()) {
      case REGIONS, INDUSTRIES, DANGER -> Figures.NONE;
      case MEMBERS ->
          plan.map(some -> new Members(network).in(firstPlanned(period), some))
              .orElseGet(() -> new Members(network).on(date.earliest()));
      case PRODUCTION ->
          plan.map(some -> new Output(network).of(some, period, good))
              .orElseGet(() -> new Output(network).told(period));
      case FLOWS -> new Carriage(network).shipments(plan.orElseThrow(), period, good);
      case MOVES -> new Carriage(network).moves(plan.orElseThrow(), period);
      case PRICES -> new Worth(network).of(plan.orElseThrow(), period, good);
    };
  }

  /// The first month of a period that is planned, or its first of all when none is.
  private YearMonth firstPlanned(Period period) {
    YearMonth start = network.settings().start();
    return period.holds(start) ? start : period.first();
  }

  /// The amounts of the regions that count.
  private static Figures counted(Figures figures, Survey survey) {
    List<Spot> spots =
        figures.spots().stream().filter(spot -> survey.counts(spot.place())).toList();
    List<Flow> flows =
        figures.flows().stream()
            .filter(flow -> survey.counts(flow.from()) || survey.counts(flow.to()))
            .toList();
    return new Figures(spots, flows, figures.subject(), figures.unit());
  }
}
