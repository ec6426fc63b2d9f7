package dev.watershed.ui.services;

import dev.watershed.drawing.services.SequenceDiagram;
import dev.watershed.service.Interaction;
import dev.watershed.ui.frame.StepFloat;
import dev.watershed.ui.session.Texts;
import java.util.Optional;
import java.util.OptionalInt;

/// Puts the step of a job one stands at into words.
record StepWords(Texts texts) {

    /// Shows the step, or nothing where one stands at none.
    void show(StepFloat on, Optional<Interaction> interaction, OptionalInt current) {
        if (interaction.isEmpty() || current.isEmpty()) {
            on.leave();
            return;
        }
        int at = current.getAsInt();
        Interaction job = interaction.get();
        on.show(at, job.steps().size(), told(job, job.steps().get(at)));
    }

    /// The whole step in words, however little of it there is room for.
    String told(Interaction interaction, Interaction.Step now) {
        String from = name(interaction, now.from());
        String to = name(interaction, now.to());
        String label = now.label().isEmpty() ? texts.of("services.step-answer") : now.label();
        return now.from().equals(now.to())
                ? texts.of("services.step-alone", from, label)
                : texts.of("services.step-told", from, to, label);
    }

    private String name(Interaction interaction, String id) {
        return interaction
                .participant(id)
                .map(p -> SequenceDiagram.name(p, texts.locale()))
                .orElse(id);
    }
}
