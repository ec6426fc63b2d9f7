package dev.watershed.ui.session;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers small things about the window from one day to the next. The file in the state folder
/// is one; a test keeps them in a map.
public interface Memory {

    Optional<String> recall(String key);

    void remember(String key, String value);

    /// A memory that ends with the program.
    static Memory ofThisRun() {
        Map<String, String> values = new ConcurrentHashMap<>();
        return new Memory() {
            @Override
            public Optional<String> recall(String key) {
                return Optional.ofNullable(values.get(key));
            }

            @Override
            public void remember(String key, String value) {
                values.put(key, value);
            }
        };
    }
}
