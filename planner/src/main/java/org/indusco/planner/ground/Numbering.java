package org.indusco.planner.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Things of one kind, numbered from 0 in the order of their table.
public final class Numbering<R> {

  private final List<R> things;
  private final Map<String, Integer> numbers = new HashMap<>();

  Numbering(List<R> things, Function<R, String> id) {
    this.things = List.copyOf(things);
    for (int i = 0; i < things.size(); i++) {
      numbers.putIfAbsent(id.apply(things.get(i)), i);
    }
  }

  /// Words numbered in the order in which they first come.
  static Numbering<String> ofWords(Iterable<String> words) {
    List<String> distinct = new ArrayList<>();
    for (String word : words) {
      if (!distinct.contains(word)) {
        distinct.add(word);
      }
    }
    return new Numbering<>(distinct, word -> word);
  }

  /// How many there are.
  public int size() {
    return things.size();
  }

  /// The thing with a number.
  public R get(int number) {
    return things.get(number);
  }

  /// All of them in order.
  public List<R> all() {
    return things;
  }

  /// The number of the thing with an id.
  ///
  /// @throws IllegalArgumentException when there is none: the network was not checked
  public int number(String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("\"" + id + "\" is not numbered");
    }
    return number;
  }
}
