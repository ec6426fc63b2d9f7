package dev.watershed.exchange.handover;

import dev.watershed.service.Endpoint;
import dev.watershed.service.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `README.md` of the whole folder: what lies where and how to play with it.
final class FirstPage {

    private FirstPage() {}

    static String of(Starting starting) {
        String title = starting.document().title();
        Markdown page = new Markdown();
        page.title(title.isBlank() ? starting.say("services") : title);
        page.paragraph(starting.say("starting-point"));
        page.heading(starting.say("services"));
        List<List<String>> rows = new ArrayList<>();
        for (Service service : starting.model().services()) {
            rows.add(
                    List.of(
                            service.name(),
                            HandOver.folder(service) + "/",
                            starting.owner(service)
                                    .map(team -> team.name())
                                    .orElse(starting.say("nobody")),
                            String.valueOf(service.actions().size()),
                            String.valueOf(service.queries().size()),
                            String.valueOf(service.publishes().size())));
        }
        page.table(
                List.of(
                        starting.say("service"),
                        starting.say("folder"),
                        starting.say("team"),
                        starting.say("actions"),
                        starting.say("queries"),
                        starting.say("events")),
                rows);
        page.paragraph(starting.say("rules"));
        page.paragraph(starting.say("event-store"));
        page.heading(starting.say("play"));
        page.paragraph(starting.say("compose"));
        page.code("docker compose up");
        question(starting)
                .ifPresent(path -> {
                    page.paragraph(starting.say("ask"));
                    page.code("curl http://localhost:8080" + path);
                });
        page.paragraph(starting.say("lint"));
        return page.text();
    }

    /// The first question that takes nothing.
    private static Optional<String> question(Starting starting) {
        return starting.model().publicApi().endpoints().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint ->
                        starting.model()
                                .operation(endpoint.note())
                                .filter(operation -> operation.inputs().isEmpty())
                                .isPresent())
                .map(Endpoint::path)
                .findFirst();
    }
}
