package dev.watershed.exchange.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.finding.Wording;
import dev.watershed.service.Action;
import dev.watershed.service.Endpoint;
import dev.watershed.service.Field;
import dev.watershed.service.Operation;
import dev.watershed.service.Problem;
import dev.watershed.service.Query;
import dev.watershed.service.Service;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// OpenAPI 3.1: an action is a POST with a request of its own, a query a GET with parameters; what
/// can go wrong is `application/problem+json` (RFC 9457). `x-note` names the note on the wall an
/// operation comes from.
final class OpenApi {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private final Scope scope;
    private final Telling telling;
    private final Map<Operation, String> names;
    private final ObjectNode schemas = Tree.object();

    private OpenApi(Scope scope, Telling telling) {
        this.scope = scope;
        this.telling = telling;
        this.names = scope.operations();
    }

    /// The whole document.
    static ObjectNode of(Scope scope, Telling telling) {
        return new OpenApi(scope, telling).document();
    }

    private ObjectNode document() {
        ObjectNode document = Tree.object().put("openapi", "3.1.0");
        document.set("info", Contract.info(scope, telling));
        document.putArray("servers")
                .addObject()
                .put("url", "http://localhost:8080")
                .put("description", Wording.of("exchange.contract.mock").inEnglish());
        var tags = document.putArray("tags");
        for (Service service : scope.services()) {
            tags.addObject().put("name", service.id().value()).put("description", service.name());
        }
        ObjectNode paths = document.putObject("paths");
        Map<String, Operation> operations = scope.operationsByEndpoint();
        for (Endpoint endpoint : scope.endpoints()) {
            Operation operation = operations.get(Scope.key(endpoint));
            if (operation != null && names.containsKey(operation)) {
                paths.withObjectProperty(endpoint.path())
                        .set(
                                endpoint.method().toLowerCase(Locale.ROOT),
                                operation(endpoint, operation));
            }
        }
        schemas.set("Problem", problem());
        document.putObject("components").set("schemas", schemas);
        return document;
    }

    private ObjectNode operation(Endpoint endpoint, Operation operation) {
        String name = names.getOrDefault(operation, operation.name());
        ObjectNode tree = Tree.object();
        tree.putArray("tags").add(endpoint.service().value());
        tree.put("operationId", name).put("summary", operation.title());
        tree.put("description", telling.of(operation));
        tree.put("x-note", operation.note().value());
        Set<String> inPath = new HashSet<>();
        for (Field field : endpoint.inPath()) {
            inPath.add(field.name());
            parameter(tree, field, "path");
        }
        List<Field> rest =
                operation.inputs().stream().filter(f -> !inPath.contains(f.name())).toList();
        ObjectNode success =
                switch (operation) {
                    case Action action -> {
                        request(tree, name, rest);
                        yield done(tree, name, action);
                    }
                    case Query query -> {
                        rest.forEach(field -> parameter(tree, field, "query"));
                        yield answered(name, query);
                    }
                };
        ObjectNode responses = tree.putObject("responses");
        boolean made = operation instanceof Action action && action.creates();
        boolean empty = operation.outputs().isEmpty() && operation instanceof Action;
        responses.set(made ? "201" : empty ? "204" : "200", success);
        problems(responses, operation.errors());
        return tree;
    }

    private static void parameter(ObjectNode operation, Field field, String in) {
        ObjectNode parameter = operation.withArrayProperty("parameters").addObject();
        parameter.put("name", field.name()).put("in", in);
        if (in.equals("path") || field.isIdentifier()) {
            parameter.put("required", true);
        }
        parameter.set("schema", Schemas.of(field));
    }

    private void request(ObjectNode operation, String name, List<Field> fields) {
        if (!fields.isEmpty()) {
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            content(body, JSON, schema(Contract.type(name, "Request"), Schemas.object(fields)));
        }
    }

    private ObjectNode done(ObjectNode operation, String name, Action action) {
        Tree.putTexts(
                operation,
                "x-emits",
                action.emits().stream()
                        .flatMap(note -> scope.model().message(note).stream())
                        .map(message -> message.name())
                        .distinct()
                        .toList());
        ObjectNode response = Tree.object().put("description", action.title());
        if (!action.outputs().isEmpty()) {
            ObjectNode schema = Schemas.object(action.outputs());
            content(response, JSON, schema(Contract.type(name, "Result"), schema));
        }
        return response;
    }

    private ObjectNode answered(String name, Query query) {
        ObjectNode response = Tree.object().put("description", query.title());
        ObjectNode one = schema(Contract.type(name, "Answer"), Schemas.object(query.outputs()));
        ObjectNode many = Tree.object().put("type", "array");
        many.set("items", one);
        content(response, JSON, Contract.answersMany(query) ? many : one);
        return response;
    }

    private ObjectNode schema(String name, ObjectNode schema) {
        schemas.set(name, schema);
        return Tree.reference("components", "schemas", name);
    }

    private static ObjectNode content(ObjectNode body, String type, ObjectNode schema) {
        ObjectNode content = body.putObject("content").putObject(type);
        content.set("schema", schema);
        return content;
    }

    private static void problems(ObjectNode responses, List<Problem> problems) {
        Map<Integer, List<Problem>> byStatus = new TreeMap<>();
        for (Problem problem : problems) {
            byStatus.computeIfAbsent(problem.status(), s -> new ArrayList<>()).add(problem);
        }
        byStatus.forEach((status, same) -> {
            ObjectNode response = responses.putObject(String.valueOf(status));
            response.put("description", Contract.title(same.getFirst()));
            ObjectNode content =
                    content(response, PROBLEM, Tree.reference("components", "schemas", "Problem"));
            ObjectNode examples = content.putObject("examples");
            for (Problem problem : same) {
                examples.putObject(problem.name())
                        .putObject("value")
                        .put("type", "/problems/" + Contract.kebab(problem.name()))
                        .put("title", Contract.title(problem))
                        .put("status", status);
            }
        });
    }

    private static ObjectNode problem() {
        ObjectNode schema = Tree.object().put("type", "object");
        schema.put("description", "Problem details (RFC 9457).");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("type").put("type", "string").put("format", "uri-reference");
        properties.putObject("title").put("type", "string");
        properties.putObject("status").put("type", "integer");
        properties.putObject("detail").put("type", "string");
        properties.putObject("instance").put("type", "string").put("format", "uri-reference");
        return schema;
    }
}
