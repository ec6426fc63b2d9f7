package dev.watershed.exchange.contract;

import dev.watershed.service.Action;
import dev.watershed.service.Field;
import dev.watershed.service.FieldType;
import dev.watershed.service.Identifiers;
import dev.watershed.service.Operation;
import dev.watershed.service.Query;
import graphql.language.Definition;
import graphql.language.Description;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// GraphQL SDL: a query is a field of `Query`, an action a field of `Mutation` with one input and a
/// payload. GraphQL has no empty types and needs a query: where the wall says nothing, `done` and
/// `version` stand in.
final class GraphQl {

    private static final SchemaPrinter PRINTER =
            new SchemaPrinter(
                    SchemaPrinter.Options.defaultOptions()
                            .includeDirectiveDefinitions(false)
                            .setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY));

    private final Scope scope;
    private final Telling telling;
    private final List<FieldDefinition> queries = new ArrayList<>();
    private final List<FieldDefinition> mutations = new ArrayList<>();
    private final List<Definition<?>> types = new ArrayList<>();

    private GraphQl(Scope scope, Telling telling) {
        this.scope = scope;
        this.telling = telling;
    }

    /// The text of the schema.
    static String of(Scope scope, Telling telling) {
        var types = new SchemaParser().buildRegistry(new GraphQl(scope, telling).document());
        return PRINTER.print(UnExecutableSchemaGenerator.makeUnExecutableSchema(types));
    }

    private Document document() {
        scope.operations().forEach(this::add);
        if (queries.isEmpty()) {
            queries.add(
                    field("version", nonNull(named("String")), "The version of this schema.")
                            .build());
        }
        Document.Builder document = Document.newDocument();
        document.definition(root("Query", queries));
        if (!mutations.isEmpty()) {
            document.definition(root("Mutation", mutations));
        }
        types.forEach(document::definition);
        return document.build();
    }

    private static ObjectTypeDefinition root(String name, List<FieldDefinition> fields) {
        return ObjectTypeDefinition.newObjectTypeDefinition()
                .name(name)
                .fieldDefinitions(fields)
                .build();
    }

    private void add(Operation operation, String name) {
        switch (operation) {
            case Query query -> queries.add(query(query, name));
            case Action action -> mutations.add(mutation(action, name));
        }
    }

    private String told(Operation operation) {
        return operation.title() + "\n" + telling.of(operation);
    }

    private FieldDefinition query(Query query, String name) {
        String answer = Contract.type(name, "Answer");
        types.add(object(answer, query.outputs(), "version"));
        Type<?> one = nonNull(named(answer));
        Type<?> result =
                Contract.answersMany(query) ? nonNull(ListType.newListType(one).build()) : one;
        FieldDefinition.Builder field = field(name, result, told(query));
        query.inputs().forEach(input -> field.inputValueDefinition(value(input)));
        return field.build();
    }

    private FieldDefinition mutation(Action action, String name) {
        String payload = Contract.type(name, "Payload");
        types.add(object(payload, action.outputs(), "done"));
        FieldDefinition.Builder field = field(name, nonNull(named(payload)), told(action));
        if (!action.inputs().isEmpty()) {
            String input = Contract.type(name, "Input");
            types.add(
                    InputObjectTypeDefinition.newInputObjectDefinition()
                            .name(input)
                            .inputValueDefinitions(
                                    action.inputs().stream().map(GraphQl::value).toList())
                            .build());
            field.inputValueDefinition(
                    InputValueDefinition.newInputValueDefinition()
                            .name("input")
                            .type(nonNull(named(input)))
                            .build());
        }
        return field.build();
    }

    private static ObjectTypeDefinition object(String name, List<Field> fields, String standIn) {
        ObjectTypeDefinition.Builder type =
                ObjectTypeDefinition.newObjectTypeDefinition().name(name);
        if (fields.isEmpty()) {
            String kind = standIn.equals("done") ? "Boolean" : "String";
            type.fieldDefinition(field(standIn, nonNull(named(kind)), "").build());
        }
        for (Field field : fields) {
            type.fieldDefinition(field(name(field), type(field), titleOf(field)).build());
        }
        return type.build();
    }

    private static FieldDefinition.Builder field(String name, Type<?> type, String title) {
        FieldDefinition.Builder field = FieldDefinition.newFieldDefinition().name(name).type(type);
        Description description = description(title);
        return description == null ? field : field.description(description);
    }

    private static InputValueDefinition value(Field field) {
        InputValueDefinition.Builder value =
                InputValueDefinition.newInputValueDefinition().name(name(field)).type(type(field));
        Description description = description(titleOf(field));
        return description == null ? value.build() : value.description(description).build();
    }

    /// Names that begin with two underscores belong to GraphQL itself.
    private static String name(Field field) {
        return Identifiers.camel(field.name(), "field");
    }

    private static String titleOf(Field field) {
        return field.title().equals(field.name()) ? "" : field.title();
    }

    private static @Nullable Description description(String title) {
        return title.isBlank() ? null : new Description(title, null, false);
    }

    private static Type<?> type(Field field) {
        FieldType kind = field.type();
        Type<?> type =
                switch (kind) {
                    case IDENTIFIER -> named("ID");
                    case TEXT, DATE, DATE_TIME -> named("String");
                    case WHOLE_NUMBER -> named("Int");
                    case DECIMAL -> named("Float");
                    case BOOLEAN -> named("Boolean");
                    case TEXTS -> ListType.newListType(nonNull(named("String"))).build();
                };
        return field.isIdentifier() ? nonNull(type) : type;
    }

    private static TypeName named(String name) {
        return TypeName.newTypeName(name).build();
    }

    private static Type<?> nonNull(Type<?> type) {
        return NonNullType.newNonNullType(type).build();
    }
}
