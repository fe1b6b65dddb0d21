package org.indusco.app.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The things of a network that one person may see, ready to be found. Immutable.
///
/// All of them are looked at for each query: 30,000 take some milliseconds, and nothing has to be
/// kept in step with what is said meanwhile.
public final class Index {

  private final List<Entry> entries;

  private Index(List<Entry> entries) {
    this.entries = entries;
  }

  private record Entry(Thing thing, List<String> names, List<String> beside) {

    static Entry of(Thing thing) {
      List<String> names = new ArrayList<>(plain(thing.names()));
      names.add(Spelling.plain(thing.id()));
      return new Entry(thing, List.copyOf(names), plain(thing.there()));
    }

    private static List<String> plain(Names names) {
      return Stream.concat(
              Stream.of(names.name(), names.chinese()), Stream.of(names.old().split("/", -1)))
          .map(Spelling::plain)
          .filter(name -> !name.isEmpty())
          .distinct()
          .toList();
    }
  }

  /// Something that was found.
  ///
  /// @param thing what it is
  /// @param farness 0 for what is called so, more for what is farther from it
  public record Found(Thing thing, int farness) {}

  /// An index of things.
  static Index of(List<Thing> things) {
    return new Index(things.stream().map(Entry::of).toList());
  }

  /// Everything that is near to what is looked for, the nearest first; of equals, in the order of
  /// the network.
  public List<Found> find(Nearness wanted) {
    List<Found> found = new ArrayList<>();
    for (Entry entry : entries) {
      OptionalInt farness = wanted.of(entry.names(), entry.beside());
      if (farness.isPresent()) {
        found.add(new Found(entry.thing(), farness.getAsInt()));
      }
    }
    found.sort(Comparator.comparingInt(Found::farness));
    return List.copyOf(found);
  }
}
