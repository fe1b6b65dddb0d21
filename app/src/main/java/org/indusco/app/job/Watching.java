package org.indusco.app.job;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who hears of which job, and what was heard last of those that run.
final class Watching {

  /// So many jobs can be looked back at.
  private static final int TRACES = 200;

  private final Map<UUID, List<Consumer<Live>>> listeners = new ConcurrentHashMap<>();
  private final Map<UUID, Live> last = new ConcurrentHashMap<>();
  private final Cache<UUID, Trace> traces = Caffeine.newBuilder().maximumSize(TRACES).build();

  Watch add(UUID job, Consumer<Live> listener) {
    listeners.computeIfAbsent(job, first -> new CopyOnWriteArrayList<>()).add(listener);
    return () ->
        listeners.computeIfPresent(
            job,
            (id, list) -> {
              list.remove(listener);
              return list.isEmpty() ? null : list;
            });
  }

  void tell(Live live) {
    UUID id = live.job().id();
    if (live.job().state().ended()) {
      last.remove(id);
    } else {
      last.put(id, live);
    }
    listeners.getOrDefault(id, List.of()).forEach(listener -> listener.accept(live));
  }

  void begin(UUID job) {
    traces.put(job, new Trace());
  }

  void trace(UUID job, Trace.Point point) {
    Trace trace = traces.getIfPresent(job);
    if (trace != null) {
      trace.add(point);
    }
  }

  /// How value and bound came closer; nothing when that is not known any more.
  List<Trace.Point> trace(UUID job) {
    Trace trace = traces.getIfPresent(job);
    return trace == null ? List.of() : trace.points();
  }

  Optional<Live> findLast(UUID job) {
    return Optional.ofNullable(last.get(job));
  }
}
