package org.indusco.exchange;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.indusco.exchange.check.Checks;
import org.indusco.exchange.check.Draft;
import org.indusco.exchange.check.Terrains;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Network;
import org.indusco.model.network.Settings;
import org.indusco.model.schema.Schema;
import org.indusco.model.shape.Shape;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.jspecify.annotations.Nullable;

/// Reads networks that have most of their tables in common, and reads these but once: a table or
/// layer that is the same object as in an earlier network is remembered for as long as somebody
/// holds it, and so is that it was sound by itself. Of a table that differs in some rows from one
/// that was read lately, only these are read.
///
/// What comes out is what [NetworkFiles#read(TextNetwork)] gives, each part of it when it is asked
/// for. Safe for use by several threads.
public final class Rereading {

  /// Of each name so many tables are known that were read last.
  private static final int LAST = 4;

  private final Remembered<Held> tables = new Remembered<>();
  private final Map<String, Deque<WeakReference<TextTable>>> last = new ConcurrentHashMap<>();
  private final Remembered<List<Shape>> layers = new Remembered<>();
  private final Remembered<Base> bases = new Remembered<>();
  private final Terrains terrains = new Terrains();

  /// A network that others begin with.
  ///
  /// @param sound whether nothing is wrong with it
  private record Base(Draft draft, boolean sound) {}

  /// A table, and under what nothing was wrong with it.
  private static final class Held {
    private final Taken taken;
    private volatile @Nullable Sound sound;

    Held(Taken taken) {
      this.taken = taken;
    }
  }

  /// Under what nothing was wrong with a table.
  ///
  /// @param settings the rows of the table network, on which it hangs what a sensible date is
  /// @param targets the ids to which it may refer; nothing when that cannot be told
  private record Sound(List<Settings> settings, Optional<List<@Nullable Set<String>>> targets) {

    /// Whether what it refers to is there in the same way as in another.
    boolean refersAlike(Sound other) {
      return targets.isPresent() && targets.equals(other.targets);
    }
  }

  /// Takes a network in; what is asked of it then is worked out anew each time.
  public Taking taking(TextNetwork texts) {
    return new Taking(texts, /* hashes= */ false);
  }

  /// Whether nothing is wrong with a network when the rows of another stand behind its own, table
  /// by table. The first is read but once for as long as somebody holds it; when anything is wrong
  /// with it by itself, the answer is no.
  ///
  /// @param more without layers
  public boolean sound(TextNetwork most, TextNetwork more) {
    Base base = bases.find(most);
    if (base == null) {
      Taking taking = taking(most);
      base = bases.keep(most, new Base(taking.draft, taking.faults().isEmpty()));
    }
    if (!base.sound()) {
      return false;
    }
    Source source = new TextSource(more);
    List<Listing<?>> listings = new ArrayList<>();
    for (Schema<?> schema : Network.schemas()) {
      if (more.tables().containsKey(schema.name())) {
        String file = schema.name() + ".csv";
        Taken taken = Taken.of(schema, source, file, file, bytes -> {}, /* keep= */ false);
        if (!taken.faults().isEmpty() || taken.listing().isEmpty()) {
          return false;
        }
        listings.add(taken.listing().get());
      }
    }
    return Checks.soundWith(base.draft(), listings, terrains);
  }

  /// A table as reading it gives, by way of one that was read lately and says nearly the same.
  private Optional<Taken> findNear(String name, TextTable table) {
    Schema<?> schema =
        Network.schemas().stream().filter(of -> of.name().equals(name)).findFirst().orElseThrow();
    for (WeakReference<TextTable> reference : last.getOrDefault(name, new ArrayDeque<>())) {
      TextTable before = reference.get();
      Held held = before == null ? null : tables.find(before);
      if (before != null && held != null) {
        Optional<Taken> near = NearReading.of(schema, before, held.taken, table);
        if (near.isPresent()) {
          return near;
        }
      }
    }
    return Optional.empty();
  }

  private void remember(String name, TextTable table) {
    Deque<WeakReference<TextTable>> all =
        last.computeIfAbsent(name, of -> new ConcurrentLinkedDeque<>());
    all.addFirst(new WeakReference<>(table));
    if (all.size() > LAST) {
      all.pollLast();
    }
  }

  /// The hash of a network.
  public String hash(TextNetwork texts) {
    return new Taking(texts, /* hashes= */ true).intake.hash();
  }

  /// A network that was taken in.
  public final class Taking implements Memory {

    private final TextNetwork texts;
    private final boolean hashes;
    private final Source source;
    private final Intake intake;
    private final Draft draft;
    private final List<Settings> settings;

    private Taking(TextNetwork texts, boolean hashes) {
      this.texts = texts;
      this.hashes = hashes;
      source = new TextSource(texts);
      intake = new Intake(source, this);
      draft = intake.read();
      settings = draft.network().rows(Settings.class);
    }

    /// Its rows and shapes, unchecked; to be used only when it has no faults.
    public Network network() {
      return draft.network();
    }

    /// Everything that is wrong with it.
    public List<Fault> faults() {
      List<Fault> faults = NetworkFiles.faults(intake, draft, known(), note -> {});
      learn(faults);
      return faults.stream().map(source::told).toList();
    }

    @Override
    public Taken table(String name, Supplier<Taken> reading) {
      return held(TextIntake.stem(name), reading).taken;
    }

    @Override
    public @Nullable List<Shape> findLayer(String name) {
      return layers.find(text(name));
    }

    @Override
    public List<Shape> keepLayer(String name, List<Shape> shapes) {
      return layers.keep(text(name), List.copyOf(shapes));
    }

    private Object text(String name) {
      return Objects.requireNonNull(texts.layers().get(TextIntake.stem(name)));
    }

    @Override
    public boolean hashes() {
      return hashes;
    }

    @Override
    public Optional<byte[]> bytes(String name) {
      String stem = TextIntake.stem(name);
      String text = TableFolder.text(stem, Objects.requireNonNull(texts.tables().get(stem)));
      return Optional.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private Held held(String name, Supplier<Taken> reading) {
      TextTable table = Objects.requireNonNull(texts.tables().get(name));
      Held known = tables.find(table);
      if (known == null) {
        known = tables.keep(table, new Held(findNear(name, table).orElseGet(reading)));
        remember(name, table);
      }
      return known;
    }

    private Checks.Known known() {
      Set<Class<? extends Record>> quiet = new HashSet<>();
      Set<Class<? extends Record>> settled = new HashSet<>();
      for (Schema<?> schema : Network.schemas()) {
        Held held = findHeld(schema);
        Sound before = held == null ? null : held.sound;
        if (before != null && before.settings().equals(settings)) {
          if (schema.type() != Settings.class) {
            quiet.add(schema.type());
          }
          if (before.refersAlike(now(schema))) {
            settled.add(schema.type());
          }
        }
      }
      return new Checks.Known(quiet, settled, terrains);
    }

    private Sound now(Schema<?> schema) {
      return new Sound(settings, Checks.targets(draft, schema));
    }

    private void learn(List<Fault> faults) {
      // With faults about, checks that would be misled are not made.
      boolean all = faults.isEmpty();
      Set<String> faulty = faults.stream().map(Fault::file).collect(Collectors.toSet());
      for (Schema<?> schema : Network.schemas()) {
        Held held = findHeld(schema);
        if (held != null && !faulty.contains(schema.name() + ".csv")) {
          held.sound = all ? now(schema) : new Sound(settings, Optional.empty());
        }
      }
    }

    private @Nullable Held findHeld(Schema<?> schema) {
      TextTable table = texts.tables().get(schema.name());
      return table == null ? null : tables.find(table);
    }
  }
}
