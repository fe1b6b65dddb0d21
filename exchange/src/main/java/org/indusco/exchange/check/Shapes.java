package org.indusco.exchange.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Listing;
import org.indusco.model.shape.Shape;

/// The shapes of a table belong to its rows, and their dates are dates.
final class Shapes implements Check {

  @Override
  public void look(Draft draft, Findings found) {
    for (Listing<?> listing : draft.listings()) {
      if (listing.schema().table().shapes()) {
        String layer = listing.schema().name();
        dates(layer, draft.network().shapes(layer), found);
        owners(layer, draft.network().shapes(layer), listing.ids(), found);
      }
    }
  }

  private static void dates(String layer, List<Shape> shapes, Findings found) {
    for (Shape shape : shapes) {
      for (String end : List.of("from", "to")) {
        String text = shape.property(end);
        try {
          if (!text.isEmpty()) {
            LocalDate.parse(text);
          }
        } catch (DateTimeParseException e) {
          found.fault(
              Fault.Kind.BAD_SHAPES,
              new Cell(layer + ".geojson", 0, end, text),
              "is no day written as 1940-07-15, in the shape " + shape.id(),
              "");
        }
      }
    }
  }

  private static void owners(String layer, List<Shape> shapes, Set<String> ids, Findings found) {
    shapes.stream()
        .map(Shape::id)
        .filter(id -> !ids.contains(id))
        .distinct()
        .forEach(
            id ->
                found.note(
                    "%s.geojson: the shape %s belongs to no row of %s.csv and is not used."
                        .formatted(layer, id.isEmpty() ? "without id" : id, layer)));
  }
}
