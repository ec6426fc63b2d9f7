package dev.watershed.cli;

import dev.watershed.data.stream.EventStream;
import dev.watershed.data.stream.EventStream.Told;
import dev.watershed.data.stream.EventStream.View;
import java.util.List;
import java.util.stream.Collectors;

/// The streams of a wall: events in order, how much of the state they tell, which questions they
/// can answer, and how often to keep a snapshot.
final class StreamTable {

    private final Console console;
    private final Table table;

    private StreamTable(Console console) {
        this.console = console;
        table =
                new Table(
                        console.say("data.stream"),
                        console.say("data.events"),
                        console.say("data.known"),
                        console.say("data.questions"),
                        console.say("data.snapshot"));
    }

    static void print(List<EventStream> streams, Console console) {
        if (!streams.isEmpty()) {
            StreamTable printing = new StreamTable(console);
            streams.forEach(printing::row);
            console.print("");
            printing.table.printTo(console);
        }
    }

    private void row(EventStream stream) {
        int known = stream.events().isEmpty() ? 0 : stream.events().getLast().known();
        String snapshot =
                stream.marked().isEmpty()
                        ? "–"
                        : stream.snapshotEvery() > 0
                                ? console.say("data.every", stream.snapshotEvery())
                                : console.say("data.no-snapshot");
        table.row(
                stream.name(),
                stream.events().stream().map(Told::title).collect(Collectors.joining(" → ")),
                console.say("data.of", known, stream.fields().size()),
                stream.views().stream().map(this::answer).collect(Collectors.joining("; ")),
                snapshot);
    }

    private String answer(View view) {
        if (view.parts().isEmpty()) {
            return console.say("data.open", view.title());
        }
        return view.answered()
                ? console.say("data.answered", view.title())
                : console.say("data.lacks", view.title(), String.join(", ", view.missing()));
    }
}
