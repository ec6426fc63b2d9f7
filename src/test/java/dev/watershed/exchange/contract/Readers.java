package dev.watershed.exchange.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.errors.SchemaProblem;
import io.apicurio.datamodels.Library;
import io.apicurio.datamodels.models.ModelType;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The readers other people use; each returns what it complains about.
final class Readers {

    private static final Path PROTOC = Path.of("target", "protoc", "protoc.exe");

    private Readers() {}

    /// swagger-parser.
    static List<String> openApi(String yaml) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        var result = new OpenAPIV3Parser().readContents(yaml, List.of(), options);
        return result.getOpenAPI() == null ? List.of("unreadable") : result.getMessages();
    }

    /// Apicurio's data models, with all of their validation rules.
    static List<String> asyncApi(String yaml) {
        try {
            ObjectNode tree = (ObjectNode) new YAMLMapper().readTree(yaml);
            var document = Library.readDocument(tree);
            if (document.root().modelType() != ModelType.ASYNCAPI30) {
                return List.of("not AsyncAPI 3.0");
            }
            return Library.validate(document, null).stream().map(p -> p.message).toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    /// graphql-java: parsed and built into a schema.
    static List<String> graphQl(String sdl) {
        try {
            var registry = new SchemaParser().parse(sdl);
            new SchemaGenerator().makeExecutableSchema(registry, RuntimeWiring.MOCKED_WIRING);
            return List.of();
        } catch (SchemaProblem problem) {
            return problem.getErrors().stream().map(e -> e.getMessage()).toList();
        } catch (RuntimeException problem) {
            return List.of(String.valueOf(problem.getMessage()));
        }
    }

    /// The protobuf compiler.
    static List<String> grpc(String proto) {
        try {
            Path folder = Files.createTempDirectory("proto");
            Files.writeString(folder.resolve("service.proto"), proto);
            bring(folder, "google/protobuf/timestamp.proto");
            if (!PROTOC.toFile().setExecutable(true)) {
                throw new IllegalStateException(PROTOC + " cannot be run");
            }
            Process process =
                    new ProcessBuilder(
                                    PROTOC.toAbsolutePath().toString(),
                                    "--proto_path=" + folder,
                                    "--descriptor_set_out=" + folder.resolve("out"),
                                    "service.proto")
                            .redirectErrorStream(true)
                            .start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 && said.isBlank() ? List.of() : List.of(said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return List.of("interrupted");
        }
    }

    private static void bring(Path folder, String proto) throws IOException {
        Path target = folder.resolve(proto);
        Files.createDirectories(target.getParent());
        try (InputStream in = Readers.class.getResourceAsStream("/" + proto)) {
            Files.copy(in, target);
        }
    }

    /// networknt's validator, against the meta-schema of the draft.
    static List<String> jsonSchema(String json) {
        try {
            JsonNode tree = new JsonMapper().readTree(json);
            var meta =
                    JsonSchemaFactory.getInstance(VersionFlag.V202012)
                            .getSchema(SchemaLocation.of(tree.path("$schema").asText()));
            List<String> complaints = new ArrayList<>();
            meta.validate(tree).forEach(message -> complaints.add(message.getMessage()));
            return complaints;
        } catch (IOException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }
}
