package dev.watershed.report;

import dev.watershed.service.Endpoint;
import dev.watershed.service.Message;
import dev.watershed.service.Operation;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.study.Study;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The services section: the public API, and what each private service does, says and hears.
record ServiceRows(List<Row> services, List<Way> ways) {

    record Row(String name, String actions, String queries, String publishes, String subscribes) {}

    /// A way in through the public API.
    record Way(String method, String path, String service, String title) {}

    static ServiceRows of(Study study) {
        ServiceModel model = study.services();
        return new ServiceRows(
                model.services().stream().map(service -> row(service, model)).toList(),
                model.publicApi().endpoints().stream().map(e -> way(e, model)).toList());
    }

    private static Row row(Service service, ServiceModel model) {
        return new Row(
                service.name(),
                titles(service.actions()),
                titles(service.queries()),
                model.publishedBy(service.id()).stream()
                        .map(Message::title)
                        .collect(Collectors.joining(" · ")),
                model.heardBy(service.id()).stream()
                        .flatMap(s -> model.message(s.event()).stream())
                        .map(Message::title)
                        .distinct()
                        .collect(Collectors.joining(" · ")));
    }

    private static String titles(List<? extends Operation> operations) {
        return operations.stream().map(Operation::title).collect(Collectors.joining(" · "));
    }

    private static Way way(Endpoint endpoint, ServiceModel model) {
        Optional<Service> service = model.service(endpoint.service());
        return new Way(
                endpoint.method(),
                endpoint.path(),
                service.map(Service::name).orElse(endpoint.service().value()),
                model.operation(endpoint.note()).map(Operation::title).orElse(""));
    }
}
