package org.indusco.exchange;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Values kept for objects for as long as somebody else holds these, which are told apart by what
/// they are and not by what they say. Safe for use by several threads.
///
/// @param <V> the values; they must not lead to their objects
final class Remembered<V> {

  private final Map<Key, V> values = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  /// The value of an object, or null when none is kept.
  @Nullable V find(Object object) {
    return values.get(new Key(object, /* queue= */ null));
  }

  /// Keeps a value for an object and gives it back.
  V keep(Object object, V value) {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      values.remove(key);
    }
    values.put(new Key(object, gone), value);
    return value;
  }

  /// An object by its identity.
  private static final class Key extends WeakReference<Object> {

    private final int hash;

    Key(Object object, @Nullable ReferenceQueue<Object> queue) {
      super(object, queue);
      hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // keys are of the same object
    public boolean equals(@Nullable Object other) {
      Object object = get();
      return this == other || (object != null && other instanceof Key key && key.get() == object);
    }
  }
}
