package dev.watershed.exchange.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.squareup.wire.schema.Location;
import com.squareup.wire.schema.internal.parser.ProtoFileElement;
import com.squareup.wire.schema.internal.parser.ProtoParser;
import com.squareup.wire.schema.internal.parser.RpcElement;
import com.squareup.wire.schema.internal.parser.TypeElement;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.schema.idl.errors.SchemaProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a specification back as somebody will who gets it: GraphQL and proto3 by their libraries;
/// in OpenAPI and AsyncAPI every reference must lead somewhere, every operation has a name of its
/// own, and every parameter of a path is told.
public final class SpecificationCheck {

    private static final Pattern IN_PATH = Pattern.compile("\\{([^}]+)}");

    private final List<String> problems = new ArrayList<>();

    private SpecificationCheck() {}

    /// What is amiss in a file, in the words of its reader; empty where nothing is.
    public static List<String> problems(SpecificationFile file) {
        SpecificationCheck check = new SpecificationCheck();
        try {
            check.read(file);
        } catch (JsonProcessingException | RuntimeException unreadable) {
            check.problems.add(String.valueOf(unreadable.getMessage()));
        }
        return List.copyOf(check.problems);
    }

    private void read(SpecificationFile file) throws JsonProcessingException {
        if (file.name().endsWith(".graphql")) {
            graphQl(file.text());
        } else if (file.name().endsWith(".proto")) {
            proto(file.text());
        } else if (file.name().endsWith(".json")) {
            schema(new JsonMapper().readTree(file.text()));
        } else {
            JsonNode tree = new YAMLMapper().readTree(file.text());
            boolean open = file.name().endsWith(".openapi.yaml");
            need(tree.path(open ? "openapi" : "asyncapi").isTextual(), "version");
            references(tree, tree);
            if (open) {
                operations(tree.path("paths"));
            }
        }
    }

    private void need(boolean there, String what) {
        if (!there) {
            problems.add(what);
        }
    }

    private void graphQl(String text) {
        try {
            UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
        } catch (SchemaProblem amiss) {
            amiss.getErrors().forEach(error -> problems.add(error.getMessage()));
        }
    }

    private void proto(String text) {
        ProtoFileElement file = ProtoParser.Companion.parse(Location.get(""), text);
        Set<String> types =
                file.getTypes().stream().map(TypeElement::getName).collect(Collectors.toSet());
        need(types.size() == file.getTypes().size(), "message");
        for (var service : file.getServices()) {
            for (RpcElement call : service.getRpcs()) {
                need(types.contains(call.getRequestType()), call.getRequestType());
                need(types.contains(call.getResponseType()), call.getResponseType());
            }
        }
    }

    private void schema(JsonNode tree) {
        need(tree.path("$schema").isTextual(), "$schema");
        need(tree.path("type").asText().equals("object"), "type");
        for (JsonNode required : tree.path("required")) {
            need(tree.path("properties").has(required.asText()), required.asText());
        }
    }

    private void references(JsonNode part, JsonNode whole) {
        JsonNode to = part.path("$ref");
        if (to.isTextual()) {
            need(!whole.at(to.asText().substring(1)).isMissingNode(), to.asText());
        }
        part.forEach(inside -> references(inside, whole));
    }

    private void operations(JsonNode paths) {
        Set<String> ids = new HashSet<>();
        paths.properties()
                .forEach(path ->
                        path.getValue()
                                .forEach(operation -> {
                                    String id = operation.path("operationId").asText();
                                    need(!id.isEmpty() && ids.add(id), "operationId " + id);
                                    need(!operation.path("responses").isEmpty(), "responses " + id);
                                    parameters(path.getKey(), operation);
                                }));
    }

    private void parameters(String path, JsonNode operation) {
        Set<String> told = new HashSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                told.add(parameter.path("name").asText());
            }
        }
        Matcher matcher = IN_PATH.matcher(path);
        while (matcher.find()) {
            need(told.contains(matcher.group(1)), path);
        }
    }
}
