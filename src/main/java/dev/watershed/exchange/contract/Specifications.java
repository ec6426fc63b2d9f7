package dev.watershed.exchange.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.exchange.ExportedFile;
import dev.watershed.service.Message;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.List;

/// The specifications of a whole model, a file each: one for the public API and one for every
/// service that has something to say in that standard.
public final class Specifications {

    private final ServiceModel model;
    private final String wall;

    /// @param wall the name of the wall: the public API is called after it
    public Specifications(ServiceModel model, String wall) {
        this.model = model;
        this.wall = wall;
    }

    /// `public-api.openapi.yaml` and one for every service with an operation the API offers.
    public List<ExportedFile> openApi() {
        List<ExportedFile> files = new ArrayList<>();
        for (Scope scope : scopes()) {
            if (scope.service().isEmpty() || !scope.endpoints().isEmpty()) {
                files.add(openApi(scope));
            }
        }
        return files;
    }

    /// One for every service that says or hears an event.
    public List<ExportedFile> asyncApi() {
        return model.services().stream().flatMap(s -> asyncApi(s).stream()).toList();
    }

    /// `public-api.proto` and one for every service with an operation.
    public List<ExportedFile> grpc() {
        return answering().stream().map(Specifications::grpc).toList();
    }

    /// `public-api.graphql` and one for every service with an operation.
    public List<ExportedFile> graphQl() {
        return answering().stream().map(Specifications::graphQl).toList();
    }

    /// One for every event.
    public List<ExportedFile> eventSchemas() {
        return model.messages().stream().map(Specifications::eventSchema).toList();
    }

    /// Everything there is about one service, for its folder.
    public List<ExportedFile> of(Service service) {
        Scope scope = Scope.of(model, service);
        List<ExportedFile> files = new ArrayList<>();
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

    /// The public API in every standard that asks and answers.
    public List<ExportedFile> publicApi() {
        Scope scope = Scope.publicApi(model, wall);
        return List.of(openApi(scope), grpc(scope), graphQl(scope));
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

    private static ExportedFile openApi(Scope scope) {
        return ExportedFile.text(scope.id() + ".openapi.yaml", Tree.yaml(OpenApi.of(scope)));
    }

    private java.util.Optional<ExportedFile> asyncApi(Service service) {
        return AsyncApi.of(model, service)
                .map(tree ->
                        ExportedFile.text(service.id() + ".asyncapi.yaml", Tree.yaml(tree)));
    }

    private static ExportedFile grpc(Scope scope) {
        return ExportedFile.text(scope.id() + ".proto", Grpc.of(scope));
    }

    private static ExportedFile graphQl(Scope scope) {
        return ExportedFile.text(scope.id() + ".graphql", GraphQl.of(scope));
    }

    private static ExportedFile eventSchema(Message message) {
        ObjectNode schema = EventSchema.of(message);
        return ExportedFile.text("events/" + message.name() + ".schema.json", Tree.json(schema));
    }
}
