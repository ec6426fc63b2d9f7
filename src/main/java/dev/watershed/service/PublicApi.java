package dev.watershed.service;

import java.util.List;

/// The only way in: what people and other systems may ask for. Behind it services are private.
///
/// @param endpoints in the order of the services and of the story; method and path are unique
public record PublicApi(List<Endpoint> endpoints) {

    public PublicApi {
        endpoints = List.copyOf(endpoints);
    }

    public long actions() {
        return endpoints.stream().filter(e -> e.method().equals("POST")).count();
    }

    public long queries() {
        return endpoints.size() - actions();
    }

    public boolean offers(Operation operation) {
        return endpoints.stream()
                .anyMatch(e ->
                        e.service().equals(operation.service())
                                && e.operation().equals(operation.name()));
    }
}
