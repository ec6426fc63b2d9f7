package dev.watershed.exchange.handover;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.data.Ownership;
import dev.watershed.exchange.contract.Tree;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;

/// `compose.yaml`: the public API in front, answering from its specification; behind it, on a
/// network nobody outside reaches, one broker and one database per service. The services themselves
/// have no code yet: each stands ready under the profile `services`, to be built from its folder.
final class Compose {

    private static final String MOCK = "stoplight/prism:5";
    private static final String DATABASE = "postgres:17";
    private static final String BROKER = "rabbitmq:4-management";

    private final Starting starting;
    private final ServiceModel model;
    private final ObjectNode file = Tree.object();
    private final ObjectNode services = file.putObject("services");
    private final ObjectNode volumes = Tree.object();

    private Compose(Starting starting) {
        this.starting = starting;
        this.model = starting.model();
    }

    static String of(Starting starting) {
        return Tree.yaml(new Compose(starting).written());
    }

    private ObjectNode written() {
        publicApi();
        broker();
        model.services().forEach(this::database);
        model.services().forEach(this::service);
        ObjectNode networks = file.putObject("networks");
        networks.putObject("front");
        networks.putObject("private").put("internal", true);
        file.set("volumes", volumes);
        return file;
    }

    private void publicApi() {
        ObjectNode api = services.putObject("public-api").put("image", MOCK);
        api.putArray("command")
                .add("mock")
                .add("-h")
                .add("0.0.0.0")
                .add("-p")
                .add("8080")
                .add("/specifications/public-api.openapi.yaml");
        api.putArray("volumes").add("./public-api/specifications:/specifications:ro");
        api.putArray("ports").add("8080:8080");
        api.putArray("networks").add("front").add("private");
    }

    private void broker() {
        ObjectNode broker = services.putObject("broker").put("image", BROKER);
        broker.putArray("volumes")
                .add("./" + Broker.DEFINITIONS + ":/etc/rabbitmq/definitions.json:ro")
                .add("./" + Broker.SETTINGS + ":/etc/rabbitmq/conf.d/20-definitions.conf:ro");
        broker.putArray("networks").add("private");
    }

    private void database(Service service) {
        String name = database(service.id().value());
        ObjectNode database = services.putObject(name).put("image", DATABASE);
        ObjectNode environment = database.putObject("environment");
        environment.put("POSTGRES_DB", databaseName(service));
        environment.put("POSTGRES_PASSWORD", Broker.PASSWORD);
        database.putArray("volumes").add(name + ":/var/lib/postgresql/data");
        database.putArray("networks").add("private");
        volumes.putObject(name);
    }

    private void service(Service service) {
        String name = service.id().value();
        ObjectNode container =
                services.putObject(name).put("build", "./" + HandOver.folder(service));
        container.putArray("profiles").add("services");
        container.putArray("depends_on").add("broker").add(database(name));
        ObjectNode environment = container.putObject("environment");
        environment.put("DATABASE_HOST", database(name));
        environment.put("DATABASE_NAME", databaseName(service));
        environment.put("DATABASE_PASSWORD", Broker.PASSWORD);
        environment.put("BROKER_USER", Broker.USER).put("BROKER_PASSWORD", Broker.PASSWORD);
        environment.put("BROKER_HOST", "broker").put("BROKER_EXCHANGE", Broker.EXCHANGE);
        Tree.putTexts(
                container,
                "x-queues",
                Broker.heard(starting, service).stream()
                        .map(message -> Broker.queue(service, message))
                        .toList());
        copies(container, service);
        container.putArray("networks").add("private");
    }

    /// What it keeps of others' data, read-only, and the events that feed the copy.
    private void copies(ObjectNode container, Service service) {
        for (Ownership.Copied copy : starting.ownership().copies()) {
            if (copy.to().equals(service.id())) {
                ObjectNode kept = container.withArrayProperty("x-read-only-copies").addObject();
                kept.put("data", starting.text(copy.aggregate()));
                kept.put("from", copy.from().value());
                if (copy.staleSeconds() > 0) {
                    kept.put("at-most-seconds-old", copy.staleSeconds());
                }
                Tree.putTexts(
                        kept,
                        "fed-by",
                        copy.by().stream()
                                .flatMap(note -> model.message(note).stream())
                                .map(message -> Broker.queue(service, message))
                                .distinct()
                                .toList());
            }
        }
    }

    private static String databaseName(Service service) {
        return service.id().value().replace('-', '_');
    }

    private static String database(String service) {
        return service + "-db";
    }
}
