package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.atlas.census.Census;
import org.indusco.atlas.census.Group;

/// Cooperatives by industry: a square at each depot and, where there is room, a panel of bars for
/// each region.
final class IndustryLayer implements Layer {

  private final Canvas canvas;
  private final Content content;
  private final Squares squares;
  private final Optional<Panels> panels;

  /// @param withPanels whether there is room for panels
  IndustryLayer(Canvas canvas, Content content, boolean withPanels) {
    this.canvas = canvas;
    this.content = content;
    squares = new Squares(canvas, content.survey(), (int) content.most());
    panels = withPanels ? Optional.of(new Panels(canvas, content)) : Optional.empty();
  }

  @Override
  public Map<String, Double> halves() {
    return squares.halves();
  }

  @Override
  public double reach() {
    return 1.3;
  }

  @Override
  public void place(RegionLayer regions) {
    panels.ifPresent(some -> some.place(regions.areas()));
  }

  @Override
  public boolean namesRegions() {
    return panels.isEmpty();
  }

  @Override
  public void draw() {
    squares.draw();
  }

  @Override
  public void drawAbove() {
    panels.ifPresent(Panels::draw);
  }

  /// Each industry group that the map shows with its count in the whole network.
  @Override
  public void explain(Column column) {
    Census census = content.survey().census();
    Chips chips = new Chips(canvas);
    column.heading(content.words().say("industries.heading"));
    int rest = 0;
    for (Group group : census.groups()) {
      if (panels.filter(some -> some.shows(group)).isPresent() || squares.shows(group)) {
        String figure = census.total(group).text();
        column.row(
            at -> chips.draw(at, group),
            content.words().term(group.name()),
            content.single() ? figure : "");
      } else {
        rest += census.total(group).number();
      }
    }
    if (rest > 0 && content.single()) {
      String figure = (census.total().estimated() ? "~" : "") + rest;
      column.row(at -> {}, content.words().say("industries.others"), figure);
    }
    if (content.single()) {
      column.row(at -> {}, content.words().say("industries.all"), census.total().text());
    }
    if (squares.most() > 0) {
      column.note(content.words().say("industries.square", squares.most()));
    }
  }

  @Override
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    Census census = content.survey().census();
    census
        .findCarriedFrom()
        .ifPresent(
            from ->
                remarks.add(
                    content
                        .words()
                        .say("industries.carried", content.when(), content.words().date(from))));
    if (census.total().estimated()) {
      remarks.add(content.words().say("estimated"));
    }
    return remarks;
  }
}
