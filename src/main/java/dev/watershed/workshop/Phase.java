package dev.watershed.workshop;

import dev.watershed.board.GrammarLevel;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The phases of a storm in their usual order, after Brandolini and the ddd-crew's cheat sheet,
/// with their usual minutes and the kinds of note each one introduces. Hotspots take no time of
/// their own.
public enum Phase {
    CHECK_IN("check-in", 15, GrammarLevel.OFF, NoteKind.EVENT),
    EXPLORATION("exploration", 40, GrammarLevel.OFF, NoteKind.EVENT),
    TIMELINE("timeline", 50, GrammarLevel.OFF),
    HOTSPOTS("hotspots", 0, GrammarLevel.OFF, NoteKind.HOTSPOT),
    PEOPLE("people", 30, GrammarLevel.OFF, NoteKind.ACTOR, NoteKind.EXTERNAL_SYSTEM),
    WALK_THROUGH("walk-through", 45, GrammarLevel.OFF, NoteKind.HOTSPOT),
    REVERSE("reverse", 20, GrammarLevel.OFF, NoteKind.HOTSPOT),
    PROBLEMS("problems", 25, GrammarLevel.OFF, NoteKind.HOTSPOT, NoteKind.OPPORTUNITY),
    VOTE("vote", 20, GrammarLevel.OFF),
    PROCESS(
            "process",
            150,
            GrammarLevel.WARN,
            NoteKind.COMMAND,
            NoteKind.POLICY,
            NoteKind.READ_MODEL,
            NoteKind.ACTOR,
            NoteKind.EXTERNAL_SYSTEM,
            NoteKind.HOTSPOT),
    DESIGN("design", 150, GrammarLevel.STRICT, NoteKind.AGGREGATE),
    CHECK_OUT("check-out", 15, GrammarLevel.OFF);

    private final String code;
    private final int minutes;
    private final GrammarLevel grammar;
    private final List<NoteKind> introduces;

    Phase(String code, int minutes, GrammarLevel grammar, NoteKind... introduces) {
        this.code = code;
        this.minutes = minutes;
        this.grammar = grammar;
        this.introduces = List.of(introduces);
    }

    /// The phase with that name in a file, if there is one.
    public static Optional<Phase> withCode(String code) {
        return Arrays.stream(values()).filter(phase -> phase.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /// Usual length in minutes; 0 for a phase that runs beside another.
    public int minutes() {
        return minutes;
    }

    public GrammarLevel grammar() {
        return grammar;
    }

    public List<NoteKind> introduces() {
        return introduces;
    }

    /// In chaotic exploration everybody writes alone, and nobody reads the others' notes.
    public boolean beginsSilent() {
        return this == EXPLORATION;
    }

    public Wording title() {
        return Wording.of("workshop.phase." + code);
    }

    /// One sentence for the room: what is done in this phase.
    public Wording task() {
        return Wording.of("workshop.task." + code);
    }
}
