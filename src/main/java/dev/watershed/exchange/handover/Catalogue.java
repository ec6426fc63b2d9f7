package dev.watershed.exchange.handover;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.exchange.contract.SpecificationFile;
import dev.watershed.exchange.contract.Tree;
import dev.watershed.service.Identifiers;
import dev.watershed.service.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `catalog-info.yaml` of a service for Backstage: the component, its database, and its
/// specifications as APIs.
final class Catalogue {

    private static final String VERSION = "backstage.io/v1alpha1";

    private static final Map<String, String> STANDARDS =
            Map.of(
                    ".openapi.yaml", "openapi",
                    ".asyncapi.yaml", "asyncapi",
                    ".proto", "grpc",
                    ".graphql", "graphql");

    private final Starting starting;
    private final Service service;
    private final String owner;

    Catalogue(Starting starting, Service service) {
        this.starting = starting;
        this.service = service;
        this.owner =
                starting.owner(service)
                        .map(team -> Identifiers.kebab(team.name(), "team"))
                        .orElse("unowned");
    }

    String text(List<SpecificationFile> specifications) {
        List<ObjectNode> entities = new ArrayList<>();
        ObjectNode component = entity("Component", service.id().value(), service.name());
        ObjectNode spec = spec(component, "service");
        entities.add(component);
        for (SpecificationFile file : specifications) {
            standard(file)
                    .ifPresent(type -> {
                        String name = service.id() + "-" + type;
                        spec.withArrayProperty("providesApis").add(name);
                        ObjectNode api = entity("API", name, service.name() + " (" + type + ")");
                        spec(api, type)
                                .putObject("definition")
                                .put("$text", "./specifications/" + file.name());
                        entities.add(api);
                    });
        }
        String database = service.id() + "-db";
        spec.putArray("dependsOn").add("resource:" + database);
        ObjectNode resource = entity("Resource", database, service.name());
        spec(resource, "database").remove("lifecycle");
        entities.add(resource);
        return Tree.yaml(entities);
    }

    private static Optional<String> standard(SpecificationFile file) {
        return STANDARDS.entrySet().stream()
                .filter(entry -> file.name().endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static ObjectNode entity(String kind, String name, String title) {
        ObjectNode entity = Tree.object().put("apiVersion", VERSION).put("kind", kind);
        entity.putObject("metadata").put("name", name).put("title", title);
        return entity;
    }

    private ObjectNode spec(ObjectNode entity, String type) {
        ObjectNode spec = entity.putObject("spec").put("type", type);
        spec.put("lifecycle", "experimental").put("owner", "group:" + owner);
        return spec.put("system", Identifiers.kebab(starting.document().title(), "system"));
    }
}
