package dev.watershed.ui.data;

import dev.watershed.data.stream.StoreContract;
import dev.watershed.data.stream.StoreContract.Operation;
import dev.watershed.data.stream.StoreContract.Promise;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The port of an event store as a contract: what can be asked, with types and errors, and what
/// every store promises.
final class PortPane extends VBox {

    private final Texts texts;

    /// @param export writes the contract into a file
    PortPane(Session session, Runnable export) {
        texts = session.texts();
        setId("event-store-port");
        Section section = Section.titled(texts.of("data.port"));
        var button = Buttons.smallPlain(texts.of("data.port-export"), export);
        button.setId("port-export");
        section.withAction(button);
        section.with(Labels.wrapped(texts.of("data.port-help"), "helper"));
        for (Operation operation : Operation.values()) {
            section.with(operation(operation));
        }
        promises().forEach((about, sentences) -> section.with(promise(about, sentences)));
        section.with(Labels.wrapped(texts.say(StoreContract.leftOpen()), "helper"));
        section.with(Labels.wrapped(texts.say(StoreContract.ownJournal()), "body"));
        getChildren().add(section);
    }

    private Node operation(Operation operation) {
        return new VBox(
                1,
                Labels.wrapped(operation.signature(), "strong", "signature"),
                Labels.wrapped(texts.say(operation.meaning()), "helper"));
    }

    private Map<String, List<String>> promises() {
        Map<String, List<String>> promises = new LinkedHashMap<>();
        for (Promise promise : Promise.values()) {
            promises.computeIfAbsent(texts.say(promise.about()), a -> new ArrayList<>())
                    .add(texts.say(promise.sentence()));
        }
        return promises;
    }

    private static Node promise(String about, List<String> sentences) {
        VBox box = new VBox(1, Labels.of(about, "label-text"));
        sentences.forEach(sentence -> box.getChildren().add(Labels.wrapped(sentence, "helper")));
        return box;
    }
}
