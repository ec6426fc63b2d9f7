package dev.watershed.exchange;

import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.SagaSequence;
import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import dev.watershed.service.Identifiers;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Two sequence diagrams per saga, forward and back: one for PlantUML, one for Mermaid. A saga
/// without steps has none.
public final class SagaSequences implements ExportFormat {

    private static final String TURN = "when a step fails";

    @Override
    public String name() {
        return "saga-sequence";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.saga-sequence");
    }

    @Override
    public List<String> extensions() {
        return List.of("puml", "mmd");
    }

    @Override
    public boolean manyFiles() {
        return true;
    }

    @Override
    public List<ExportedFile> write(Document document) {
        List<ExportedFile> files = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Saga saga : Study.of(document).data().sagas()) {
            if (saga.steps().isEmpty()) {
                continue;
            }
            String wanted = Identifiers.kebab(saga.name(), saga.id().value());
            String name = wanted;
            for (int n = 2; !taken.add(name); n++) {
                name = wanted + "-" + n;
            }
            SagaSequence drawn = SagaSequence.of(saga);
            files.add(
                    ExportedFile.text(
                            name + ".puml",
                            PlantUmlSequence.text(drawn.interaction(), drawn.turn(), TURN)));
            files.add(
                    ExportedFile.text(
                            name + ".mmd",
                            MermaidSequence.text(drawn.interaction(), drawn.turn(), TURN)));
        }
        return List.copyOf(files);
    }
}
