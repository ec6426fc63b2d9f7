package dev.watershed.exchange.contract;

import com.squareup.wire.Syntax;
import com.squareup.wire.schema.Field.Label;
import com.squareup.wire.schema.Location;
import com.squareup.wire.schema.internal.parser.FieldElement;
import com.squareup.wire.schema.internal.parser.MessageElement;
import com.squareup.wire.schema.internal.parser.ProtoFileElement;
import com.squareup.wire.schema.internal.parser.RpcElement;
import com.squareup.wire.schema.internal.parser.ServiceElement;
import com.squareup.wire.schema.internal.parser.TypeElement;
import dev.watershed.service.Action;
import dev.watershed.service.Field;
import dev.watershed.service.FieldType;
import dev.watershed.service.Identifiers;
import dev.watershed.service.Operation;
import dev.watershed.service.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// gRPC, proto3: every action and every query is an rpc with a request and a response of its own.
/// Numbers with decimals and days travel as text, moments as `google.protobuf.Timestamp`.
final class Grpc {

    private static final String TIMESTAMP = "google/protobuf/timestamp.proto";
    private static final Location NOWHERE = Location.get("");

    private final Scope scope;
    private final Telling telling;
    private final List<RpcElement> calls = new ArrayList<>();
    private final List<TypeElement> messages = new ArrayList<>();
    private final TreeSet<String> imports = new TreeSet<>();

    private Grpc(Scope scope, Telling telling) {
        this.scope = scope;
        this.telling = telling;
    }

    /// The text of the file, without the printer's own remark at its top.
    static String of(Scope scope, Telling telling) {
        String printed = new Grpc(scope, telling).file().toSchema();
        return printed.substring(printed.indexOf("syntax ="));
    }

    private ProtoFileElement file() {
        scope.operations().forEach(this::add);
        String service = scope.identifier();
        ServiceElement element =
                new ServiceElement(NOWHERE, service, line(scope.title()), calls, List.of());
        String path = Identifiers.snake(scope.id(), "service") + ".v1";
        List<ServiceElement> services = List.of(element);
        return new ProtoFileElement(
                NOWHERE,
                path,
                Syntax.PROTO_3,
                List.copyOf(imports),
                List.of(),
                List.of(),
                messages,
                services,
                List.of(),
                List.of());
    }

    private void add(Operation operation, String name) {
        String request = Contract.type(name, "Request");
        String response = Contract.type(name, "Response");
        String rpc = Identifiers.pascal(name, "Operation");
        String title = line(operation.title()) + "\n" + lines(telling.of(operation));
        calls.add(new RpcElement(NOWHERE, rpc, title, request, response, false, false, List.of()));
        messages.add(message(request, operation.inputs()));
        switch (operation) {
            case Action action -> messages.add(message(response, action.outputs()));
            case Query query when Contract.answersMany(query) -> {
                String item = Contract.type(name, "Item");
                messages.add(message(item, query.outputs()));
                FieldElement items = field(Label.REPEATED, item, "items", 1, "");
                messages.add(message(response, null, List.of(items)));
            }
            case Query query -> messages.add(message(response, query.outputs()));
        }
    }

    private MessageElement message(String name, List<Field> fields) {
        List<FieldElement> elements = new ArrayList<>();
        for (Field field : fields) {
            boolean many = field.type() == FieldType.TEXTS;
            String snake = Identifiers.snake(field.name(), "field");
            String title = field.title().equals(field.name()) ? "" : line(field.title());
            elements.add(
                    field(
                            many ? Label.REPEATED : null,
                            type(field.type()),
                            snake,
                            elements.size() + 1,
                            title));
        }
        return message(name, "", elements);
    }

    private static MessageElement message(
            String name, @Nullable String documentation, List<FieldElement> fields) {
        String told = documentation == null ? "" : documentation;
        return new MessageElement(
                NOWHERE, name, told, List.of(), List.of(), List.of(), fields, List.of(), List.of(),
                List.of(), List.of());
    }

    private static FieldElement field(
            @Nullable Label label, String type, String name, int number, String title) {
        return new FieldElement(NOWHERE, label, type, name, null, null, number, title, List.of());
    }

    private String type(FieldType type) {
        return switch (type) {
            case IDENTIFIER, TEXT, TEXTS, DECIMAL, DATE -> "string";
            case WHOLE_NUMBER -> "int64";
            case BOOLEAN -> "bool";
            case DATE_TIME -> {
                imports.add(TIMESTAMP);
                yield "google.protobuf.Timestamp";
            }
        };
    }

    /// Every line of a comment for itself.
    private static String lines(String text) {
        return text.lines().map(Grpc::line).collect(Collectors.joining("\n"));
    }

    /// A comment stays on its line.
    private static String line(String title) {
        return title.replaceAll("\\R", " ").strip();
    }
}
