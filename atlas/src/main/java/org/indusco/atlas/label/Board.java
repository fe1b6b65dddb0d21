package org.indusco.atlas.label;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// What is taken on a sheet: boxes of names, and small marks that names should not cover.
public final class Board {

  private final Envelope frame;
  private final List<Envelope> taken = new ArrayList<>();
  private final List<Envelope> marks = new ArrayList<>();
  private final List<Envelope> kept = new ArrayList<>();

  /// An empty board; nothing may leave its frame.
  public Board(Envelope frame) {
    this.frame = frame;
  }

  /// Whether a box lies in the frame, clear of all boxes and marks.
  public boolean free(Envelope box) {
    return clear(box) && marked(box) == 0;
  }

  /// Whether a box lies in the frame, clear of all boxes; marks may lie under it.
  public boolean clear(Envelope box) {
    return frame.contains(box) && count(taken, box) == 0 && count(kept, box) == 0;
  }

  /// How many marks lie under a box.
  public long marked(Envelope box) {
    return count(marks, box);
  }

  /// How many of some boxes meet one; a plain loop, since it is asked for every position tried.
  private static int count(List<Envelope> boxes, Envelope box) {
    int count = 0;
    for (Envelope other : boxes) {
      if (box.intersects(other)) {
        count++;
      }
    }
    return count;
  }

  /// The middle of the marks within a distance of a spot; the spot itself when there are none.
  Coordinate crowd(Coordinate spot, double reach) {
    Envelope near = new Envelope(spot);
    near.expandBy(reach);
    List<Coordinate> marked = marks.stream().map(Envelope::centre).filter(near::contains).toList();
    double x = marked.stream().mapToDouble(mark -> mark.x).average().orElse(spot.x);
    double y = marked.stream().mapToDouble(mark -> mark.y).average().orElse(spot.y);
    return new Coordinate(x, y);
  }

  /// Takes a box.
  public void take(Envelope box) {
    taken.add(box);
  }

  /// Keeps a box clear of names from now on; what is there already stays.
  public void keepClear(Envelope box) {
    kept.add(box);
  }

  /// Notes a mark.
  public void mark(Envelope box) {
    marks.add(box);
  }

  /// The boxes that are taken, in the order in which they were.
  public List<Envelope> taken() {
    return List.copyOf(taken);
  }

  /// The frame.
  public Envelope frame() {
    return new Envelope(frame);
  }
}
