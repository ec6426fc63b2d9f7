package dev.watershed.data;

import dev.watershed.board.NoteId;
import dev.watershed.service.ServiceId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Data that is kept somewhere: an aggregate or a read model.
///
/// @param view true for a read model
/// @param owner the service that keeps it; empty where the wall does not say
/// @param writers who changes it, the owner first
/// @param readers who else uses it, in the order of the services
/// @param attributes what it consists of, as written
public record Holding(
        NoteId note,
        String name,
        boolean view,
        Optional<ServiceId> owner,
        List<Writing> writers,
        List<Reading> readers,
        List<String> attributes) {

    public Holding {
        writers = List.copyOf(writers);
        readers = List.copyOf(readers);
        attributes = List.copyOf(attributes);
    }

    /// Those who change it and do not own it.
    public List<Writing> foreignWriters() {
        return writers.stream().filter(w -> !owner.equals(Optional.of(w.by()))).toList();
    }

    public boolean shared() {
        return writers.size() > 1;
    }

    public Optional<Reading> reading(ServiceId service) {
        return readers.stream().filter(r -> r.by().equals(service)).findFirst();
    }

    /// The least sound way it travels; empty when it stays inside.
    public Optional<Reading> worstReading() {
        return readers.stream().max(Comparator.comparing(Reading::path));
    }

    /// What a service has to do with it; empty for nothing.
    public Optional<Role> roleOf(ServiceId service) {
        if (owner.equals(Optional.of(service))) {
            return Optional.of(Role.OWNS);
        }
        if (writers.stream().anyMatch(w -> w.by().equals(service))) {
            return Optional.of(Role.WRITES);
        }
        return reading(service).map(Reading::path).map(Role::of);
    }

    /// What a cell of the matrix of services and data says.
    public enum Role {
        OWNS,
        WRITES,
        READS,
        COPY,
        REFERS;

        /// What a service does that data gets to by a path.
        public static Role of(Path path) {
            return switch (path) {
                case ID -> REFERS;
                case COPY -> COPY;
                case READ_MODEL, API, BEHIND -> READS;
            };
        }
    }
}
