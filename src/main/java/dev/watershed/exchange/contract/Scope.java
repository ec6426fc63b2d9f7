package dev.watershed.exchange.contract;

import dev.watershed.service.Endpoint;
import dev.watershed.service.Identifiers;
import dev.watershed.service.Operation;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one specification covers, the public API or one private service, and the names its
/// operations have there: two services may both have a `cancel`.
///
/// @param title what people call it
/// @param id lower-case ASCII words with hyphens: its file and its package
/// @param identifier ASCII in PascalCase
/// @param services the services whose operations it has, in order
record Scope(
        ServiceModel model,
        String title,
        String id,
        String identifier,
        List<Service> services,
        Optional<Service> service) {

    static Scope publicApi(ServiceModel model, String wall) {
        String title = wall.isBlank() ? "Public API" : wall;
        return new Scope(
                model, title, "public-api", "PublicApi", model.services(), Optional.empty());
    }

    static Scope of(ServiceModel model, Service service) {
        return new Scope(
                model,
                service.name(),
                service.id().value(),
                service.identifier(),
                List.of(service),
                Optional.of(service));
    }

    /// The operations that are asked for over this interface with the names they have in it. A
    /// service answers all of its own; the public API only what it offers.
    Map<Operation, String> operations() {
        Set<String> twice = new HashSet<>();
        Set<String> seen = new HashSet<>();
        offered()
                .forEach(o -> {
                    if (!seen.add(o.name())) {
                        twice.add(o.name());
                    }
                });
        Map<Operation, String> names = new LinkedHashMap<>();
        for (Operation operation : offered()) {
            String name = operation.name();
            names.put(operation, twice.contains(name) ? inItsService(operation) : name);
        }
        return names;
    }

    private List<Operation> offered() {
        return services.stream()
                .flatMap(s -> s.operations().stream())
                .filter(o -> service.isPresent() || model.publicApi().offers(o))
                .toList();
    }

    private static String inItsService(Operation operation) {
        return Identifiers.camel(operation.service().value() + " " + operation.name(), "operation");
    }

    /// The endpoints of the operations that have one.
    List<Endpoint> endpoints() {
        return model.publicApi().endpoints().stream()
                .filter(e -> services.stream().anyMatch(s -> s.id().equals(e.service())))
                .toList();
    }

    /// The operation an endpoint stands for.
    Map<String, Operation> operationsByEndpoint() {
        Map<String, Operation> byKey = new HashMap<>();
        for (Service one : services) {
            one.operations().forEach(o -> byKey.put(one.id() + " " + o.name(), o));
        }
        return byKey;
    }

    static String key(Endpoint endpoint) {
        return endpoint.service() + " " + endpoint.operation();
    }
}
