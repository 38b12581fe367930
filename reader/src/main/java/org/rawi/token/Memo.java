package org.rawi.token;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what a pure function gave. It never grows: a key that falls on another's place takes it. Threads share it without
 * a lock, for what they may lose is time.
 *
 * @param <K> an immutable key with a hash of its own
 * @param <V> an immutable value
 */
public final class Memo<K, V> {

    private final Function<K, V> function;
    private final AtomicReferenceArray<@Nullable Known<K, V>> known;

    private record Known<K, V>(K key, V value) {}

    /**
     * @param places how many values are kept, a power of two
     * @param function must give equal values for equal keys
     */
    public Memo(int places, Function<K, V> function) {
        this.function = function;
        this.known = new AtomicReferenceArray<>(places);
    }

    /** What the function gives for a key. */
    public V get(K key) {
        int hash = key.hashCode();
        int place = (hash ^ (hash >>> 15)) & (known.length() - 1);
        Known<K, V> found = known.get(place);
        if (found != null && found.key.equals(key)) {
            return found.value;
        }
        V value = function.apply(key);
        known.set(place, new Known<>(key, value));
        return value;
    }
}
