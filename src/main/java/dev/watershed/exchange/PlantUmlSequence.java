package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import dev.watershed.service.Interaction;
import dev.watershed.service.Interaction.Step;
import dev.watershed.service.Participant;
import java.util.List;

/// A PlantUML sequence diagram per job (plantuml.com, language reference, sequence diagrams).
public final class PlantUmlSequence implements ExportFormat {

    @Override
    public String name() {
        return "plantuml-sequence";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.plantuml-sequence");
    }

    @Override
    public List<String> extensions() {
        return List.of("puml");
    }

    @Override
    public boolean manyFiles() {
        return true;
    }

    @Override
    public List<ExportedFile> write(Document document) {
        return SequenceFiles.of(document, "puml", PlantUmlSequence::text);
    }

    static String text(Interaction interaction) {
        return text(interaction, interaction.steps().size(), "");
    }

    /// @param turn the step over which a line is drawn across, if there is such a step
    /// @param words what stands on that line
    static String text(Interaction interaction, int turn, String words) {
        StringBuilder text = new StringBuilder("@startuml\n");
        text.append("title ").append(plain(interaction.title())).append('\n');
        for (Participant participant : interaction.participants()) {
            text.append(kind(participant))
                    .append(" \"")
                    .append(plain(name(participant)))
                    .append("\" as ")
                    .append(alias(participant.id()))
                    .append('\n');
        }
        for (int i = 0; i < interaction.steps().size(); i++) {
            Step step = interaction.steps().get(i);
            if (i == turn) {
                text.append("== ").append(plain(words)).append(" ==\n");
            }
            text.append(alias(step.from()))
                    .append(arrow(step.kind()))
                    .append(alias(step.to()))
                    .append(" : ")
                    .append(plain(step.label().isEmpty() ? "done" : step.label()))
                    .append('\n');
        }
        return text.append("@enduml\n").toString();
    }

    static String name(Participant participant) {
        return participant.kind() == Participant.Kind.PUBLIC_API
                ? "Public API"
                : participant.name();
    }

    private static String kind(Participant participant) {
        return switch (participant.kind()) {
            case ACTOR -> "actor";
            case PUBLIC_API -> "boundary";
            case SERVICE -> "participant";
            case EXTERNAL_SYSTEM -> "entity";
        };
    }

    private static String arrow(Step.Kind kind) {
        return switch (kind) {
            case REQUEST, CALL -> " -> ";
            case ANSWER -> " --> ";
            case EVENT -> " ->> ";
        };
    }

    /// Letters, digits and underscores that are no word of the language.
    static String alias(String id) {
        return "p_" + id.replaceAll("[^A-Za-z0-9]", "_");
    }

    /// On one line, without what PlantUML reads as markup.
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("\\", "/")
                .replace('"', '\'')
                .replaceAll("[\\[\\]{}<>*~|^#@;%]", " ")
                .replaceAll("([-_/'])\\1+", "$1")
                .strip();
    }
}
