package dev.watershed.exchange.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import dev.watershed.service.Message;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The specifications of a whole model, a file each: one for the public API and one for every
/// service that has something to say in that standard.
public final class Specifications {

    private final ServiceModel model;
    private final Telling telling;
    private final String wall;

    private Specifications(ServiceModel model, Telling telling, String wall) {
        this.model = model;
        this.telling = telling;
        this.wall = wall;
    }

    /// The public API is called after the wall.
    public static Specifications of(Study study) {
        Document document = study.document();
        ServiceModel model = study.services();
        Telling telling = new Telling(document, model, study.jobs());
        return new Specifications(model, telling, document.title());
    }

    /// `public-api.openapi.yaml` and one for every service with an operation the API offers.
    public List<SpecificationFile> openApi() {
        List<SpecificationFile> files = new ArrayList<>();
        for (Scope scope : scopes()) {
            if (scope.service().isEmpty() || !scope.endpoints().isEmpty()) {
                files.add(openApi(scope));
            }
        }
        return files;
    }

    /// `public-api.asyncapi.yaml`, which also lists all events, and one for every service that says
    /// or hears one.
    public List<SpecificationFile> asyncApi() {
        return Stream.concat(
                        catalogue().stream(),
                        model.services().stream().flatMap(s -> asyncApi(s).stream()))
                .toList();
    }

    /// `public-api.proto` and one for every service with an operation.
    public List<SpecificationFile> grpc() {
        return answering().stream().map(this::grpc).toList();
    }

    /// `public-api.graphql` and one for every service with an operation.
    public List<SpecificationFile> graphQl() {
        return answering().stream().map(this::graphQl).toList();
    }

    /// One for every event.
    public List<SpecificationFile> eventSchemas() {
        return model.messages().stream().map(this::eventSchema).toList();
    }

    /// Everything there is about one service, for its folder.
    public List<SpecificationFile> of(Service service) {
        Scope scope = Scope.of(model, service);
        List<SpecificationFile> files = new ArrayList<>();
        if (!scope.endpoints().isEmpty()) {
            files.add(openApi(scope));
        }
        asyncApi(service).ifPresent(files::add);
        if (!service.operations().isEmpty()) {
            files.add(grpc(scope));
            files.add(graphQl(scope));
        }
        model.publishedBy(service.id()).forEach(message -> files.add(eventSchema(message)));
        return files;
    }

    /// The public API in every standard.
    public List<SpecificationFile> publicApi() {
        Scope scope = Scope.publicApi(model, wall);
        List<SpecificationFile> files = new ArrayList<>();
        files.add(openApi(scope));
        catalogue().ifPresent(files::add);
        files.add(grpc(scope));
        files.add(graphQl(scope));
        return List.copyOf(files);
    }

    private Optional<SpecificationFile> catalogue() {
        Scope scope = Scope.publicApi(model, wall);
        return AsyncApi.publicApi(scope, telling)
                .map(tree -> new SpecificationFile(scope.id() + ".asyncapi.yaml", Tree.yaml(tree)));
    }

    private List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(Scope.publicApi(model, wall));
        model.services().forEach(service -> scopes.add(Scope.of(model, service)));
        return scopes;
    }

    private List<Scope> answering() {
        return scopes().stream()
                .filter(s -> s.service().isEmpty() || !s.operations().isEmpty())
                .toList();
    }

    private SpecificationFile openApi(Scope scope) {
        return new SpecificationFile(
                scope.id() + ".openapi.yaml", Tree.yaml(OpenApi.of(scope, telling)));
    }

    private Optional<SpecificationFile> asyncApi(Service service) {
        return AsyncApi.of(Scope.of(model, service), service, telling)
                .map(tree ->
                        new SpecificationFile(service.id() + ".asyncapi.yaml", Tree.yaml(tree)));
    }

    private SpecificationFile grpc(Scope scope) {
        return new SpecificationFile(scope.id() + ".proto", Grpc.of(scope, telling));
    }

    private SpecificationFile graphQl(Scope scope) {
        return new SpecificationFile(scope.id() + ".graphql", GraphQl.of(scope, telling));
    }

    private SpecificationFile eventSchema(Message message) {
        ObjectNode schema = EventSchema.of(message, telling);
        return new SpecificationFile(
                "events/" + message.name() + ".schema.json", Tree.json(schema));
    }
}
