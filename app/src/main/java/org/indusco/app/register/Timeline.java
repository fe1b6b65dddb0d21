package org.indusco.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that is known of one subject: what holds from when to when. Immutable.
///
/// Pieces are in order of time, share no day, and two that meet differ: timelines that say the same
/// of every day are equal.
///
/// @param pieces the pieces
public record Timeline(List<Piece> pieces) {

  /// A timeline on which nothing ever holds.
  public static final Timeline EMPTY = new Timeline(List.of());

  public Timeline {
    pieces = List.copyOf(pieces);
  }

  /// The timeline of pieces in any order, of which later ones in the list prevail.
  public static Timeline of(List<Piece> pieces) {
    Timeline timeline = EMPTY;
    for (Piece piece : pieces) {
      timeline = timeline.put(piece.span(), piece.row());
    }
    return timeline;
  }

  /// This timeline with a row holding during a span, whatever held then before.
  public Timeline put(Span span, Row row) {
    List<Piece> changed = outside(span);
    changed.add(new Piece(span, row));
    return tidy(changed);
  }

  /// This timeline with nothing holding during a span.
  public Timeline clear(Span span) {
    return tidy(outside(span));
  }

  /// This timeline after a change.
  public Timeline after(Change change) {
    return switch (change) {
      case Change.Put put -> put(put.span(), put.row());
      case Change.Clear clear -> clear(clear.span());
    };
  }

  /// What holds on a day.
  public Optional<Piece> findOn(LocalDate day) {
    return pieces.stream().filter(piece -> piece.span().holdsOn(day)).findFirst();
  }

  /// Whether this timeline says the same as another of every day of a span.
  public boolean agrees(Timeline other, Span span) {
    return within(span).equals(other.within(span));
  }

  /// This timeline with nothing holding outside a span.
  public Timeline within(Span span) {
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      piece.span().shared(span).ifPresent(shared -> kept.add(new Piece(shared, piece.row())));
    }
    return new Timeline(kept);
  }

  /// The changes of a subject that make another timeline of this one; none when they are equal.
  public List<Change> changesTo(Timeline wanted, Subject subject) {
    List<Change> changes = new ArrayList<>();
    for (Piece piece : pieces) {
      for (Span gone : gaps(piece.span(), wanted.pieces)) {
        changes.add(new Change.Clear(subject, gone));
      }
    }
    for (Piece piece : wanted.pieces) {
      if (!agrees(wanted, piece.span())) {
        changes.add(new Change.Put(subject, piece.span(), piece.row()));
      }
    }
    return changes;
  }

  /// The days of a span on which none of some pieces holds.
  private static List<Span> gaps(Span span, List<Piece> pieces) {
    List<Span> rest = List.of(span);
    for (Piece piece : pieces) {
      rest = rest.stream().flatMap(part -> part.without(piece.span()).stream()).toList();
    }
    return rest;
  }

  private List<Piece> outside(Span span) {
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      for (Span rest : piece.span().without(span)) {
        kept.add(new Piece(rest, piece.row()));
      }
    }
    return kept;
  }

  private static Timeline tidy(List<Piece> pieces) {
    List<Piece> ordered = new ArrayList<>(pieces);
    ordered.sort(Comparator.comparing(Piece::span, Span.BY_BEGINNING));
    List<Piece> tidy = new ArrayList<>();
    for (Piece piece : ordered) {
      Piece last = tidy.isEmpty() ? null : tidy.getLast();
      if (last != null && last.span().meets(piece.span()) && last.row().equals(piece.row())) {
        tidy.set(tidy.size() - 1, new Piece(last.span().joined(piece.span()), piece.row()));
      } else {
        tidy.add(piece);
      }
    }
    return new Timeline(tidy);
  }
}
