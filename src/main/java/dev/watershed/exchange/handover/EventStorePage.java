package dev.watershed.exchange.handover;

import dev.watershed.data.stream.EventStream;
import dev.watershed.data.stream.StoreContract;
import dev.watershed.data.stream.StoreContract.Operation;
import dev.watershed.data.stream.StoreContract.Promise;
import dev.watershed.document.Document;
import dev.watershed.service.Service;
import dev.watershed.study.Study;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// `event-store.md`: the port of an event store as a contract, and the aggregates of this wall that
/// are kept as events.
public final class EventStorePage {

    private final Starting starting;
    private final List<EventStream> kept;

    private EventStorePage(Starting starting, List<EventStream> streams) {
        this.starting = starting;
        this.kept = streams.stream().filter(s -> s.marked().isPresent()).toList();
    }

    /// In the language most notes are written in.
    public static String of(Document document) {
        return of(Starting.from(document));
    }

    static String of(Starting starting) {
        return new EventStorePage(starting, Study.of(starting.document()).data().streams()).text();
    }

    private String text() {
        Markdown page = new Markdown();
        page.title(say("title"));
        page.paragraph(say("what-for"));
        page.heading(say("operations"));
        page.code(interfaceText());
        page.table(
                List.of(say("operation"), say("meaning"), say("errors")),
                Arrays.stream(Operation.values()).map(this::row).toList());
        page.heading(say("promises"));
        page.table(
                List.of(say("about"), say("promise")),
                Arrays.stream(Promise.values())
                        .map(p -> List.of(starting.said(p.about()), starting.said(p.sentence())))
                        .toList());
        page.paragraph(starting.said(StoreContract.leftOpen()));
        page.paragraph(starting.said(StoreContract.ownJournal()));
        page.heading(say("kept"));
        if (kept.isEmpty()) {
            page.paragraph(say("kept-none"));
        }
        page.table(
                List.of(say("aggregate"), say("service"), say("events"), say("snapshot")),
                kept.stream().map(this::row).toList());
        return page.text();
    }

    private static String interfaceText() {
        return Arrays.stream(Operation.values())
                .map(o -> "    " + o.signature() + ";")
                .collect(
                        Collectors.joining(
                                "\n",
                                "interface EventStore<E, S> {\n",
                                "\n    record Snapshot<S>(int position, S state) {}\n}"));
    }

    private List<String> row(Operation operation) {
        return List.of(
                operation.signature(),
                starting.said(operation.meaning()),
                operation.errors().isEmpty() ? "–" : String.join(", ", operation.errors()));
    }

    private List<String> row(EventStream stream) {
        Optional<Service> service = starting.model().serviceAt(stream.aggregate());
        int every = stream.snapshotEvery();
        return List.of(
                stream.name(),
                service.map(Service::name).orElse("–"),
                stream.events().stream()
                        .map(EventStream.Told::title)
                        .collect(Collectors.joining(", ")),
                every > 0 ? say("every", every) : say("never"));
    }

    private String say(String key, Object... arguments) {
        return starting.say("store-" + key, arguments);
    }
}
