package dev.watershed.data;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// In which service each note is: its context's, or the one that was derived for a note outside all
/// contexts.
public final class Places {

    private final Map<NoteId, ServiceId> services = new HashMap<>();

    public Places(List<BoundedContext> contexts, ServiceModel model) {
        for (BoundedContext context : contexts) {
            model.service(context.id()).ifPresent(s -> put(context.members(), s.id()));
        }
        for (Service service : model.services()) {
            put(service.aggregates(), service.id());
            service.operations().forEach(o -> put(o.notes(), service.id()));
            service.readModels().forEach(r -> put(List.of(r.note()), service.id()));
        }
        model.messages().forEach(m -> m.publisher().ifPresent(service -> put(m.notes(), service)));
        model.subscriptions().forEach(s -> put(List.of(s.by()), s.consumer()));
    }

    private void put(Collection<NoteId> notes, ServiceId service) {
        notes.forEach(note -> services.putIfAbsent(note, service));
    }

    public Optional<ServiceId> of(NoteId note) {
        return Optional.ofNullable(services.get(note));
    }

    /// True when both have a service, and not the same.
    public boolean apart(NoteId a, NoteId b) {
        Optional<ServiceId> one = of(a);
        Optional<ServiceId> other = of(b);
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
