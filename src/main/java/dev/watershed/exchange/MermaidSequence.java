package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import dev.watershed.service.Interaction;
import dev.watershed.service.Interaction.Step;
import dev.watershed.service.Participant;
import java.util.List;

/// A Mermaid sequence diagram per job (mermaid.js.org, sequence diagrams).
public final class MermaidSequence implements ExportFormat {

    @Override
    public String name() {
        return "mermaid-sequence";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.mermaid-sequence");
    }

    @Override
    public List<String> extensions() {
        return List.of("mmd");
    }

    @Override
    public boolean manyFiles() {
        return true;
    }

    @Override
    public List<ExportedFile> write(Document document) {
        return SequenceFiles.of(document, "mmd", MermaidSequence::text);
    }

    static String text(Interaction interaction) {
        return text(interaction, interaction.steps().size(), "");
    }

    /// @param turn the step over which a remark stands, if there is such a step
    /// @param words the remark
    static String text(Interaction interaction, int turn, String words) {
        StringBuilder text = new StringBuilder("sequenceDiagram\n");
        for (Participant participant : interaction.participants()) {
            String kind =
                    participant.kind() == Participant.Kind.ACTOR ? "  actor " : "  participant ";
            text.append(kind)
                    .append(PlantUmlSequence.alias(participant.id()))
                    .append(" as ")
                    .append(plain(PlantUmlSequence.name(participant)))
                    .append('\n');
        }
        for (int i = 0; i < interaction.steps().size(); i++) {
            Step step = interaction.steps().get(i);
            if (i == turn) {
                text.append("  Note over ")
                        .append(PlantUmlSequence.alias(interaction.participants().getFirst().id()))
                        .append(',')
                        .append(PlantUmlSequence.alias(interaction.participants().getLast().id()))
                        .append(": ")
                        .append(plain(words))
                        .append('\n');
            }
            text.append("  ")
                    .append(PlantUmlSequence.alias(step.from()))
                    .append(arrow(step.kind()))
                    .append(PlantUmlSequence.alias(step.to()))
                    .append(": ")
                    .append(plain(step.label().isEmpty() ? "done" : step.label()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String arrow(Step.Kind kind) {
        return switch (kind) {
            case REQUEST, CALL -> "->>";
            case ANSWER -> "-->>";
            case EVENT -> "-)";
        };
    }

    /// On one line; what Mermaid reads as syntax is written as entity codes.
    private static String plain(String text) {
        String shown = text.replaceAll("\\s+", " ").strip();
        return shown.isEmpty()
                ? "#45;"
                : shown.replace("#", "#35;")
                        .replace(";", "#59;")
                        .replace("#35#59;", "#35;")
                        .replace("<", "#60;")
                        .replace(">", "#62;")
                        .replace("%", "#37;");
    }
}
