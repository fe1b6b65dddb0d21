package org.indusco.exchange.site;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// Draws several maps at once, since no map needs another.
final class Drawings {

  private Drawings() {}

  /// The drawings in the order of their maps.
  ///
  /// @param drawn is told how many are drawn by now, one call after another
  static List<Drawing> of(
      List<MapSheet> sheets, Function<MapSheet, Drawing> draw, IntConsumer drawn) {
    Object turn = new Object();
    AtomicInteger count = new AtomicInteger();
    return sheets.parallelStream()
        .map(
            sheet -> {
              Drawing drawing = draw.apply(sheet);
              synchronized (turn) {
                drawn.accept(count.incrementAndGet());
              }
              return drawing;
            })
        .toList();
  }
}
