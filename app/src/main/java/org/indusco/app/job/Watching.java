package org.indusco.app.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Who hears of which job, and what was heard last of those that run.
final class Watching {

  private final Map<UUID, List<Consumer<Live>>> listeners = new ConcurrentHashMap<>();
  private final Map<UUID, Live> last = new ConcurrentHashMap<>();

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

  Optional<Live> findLast(UUID job) {
    return Optional.ofNullable(last.get(job));
  }
}
