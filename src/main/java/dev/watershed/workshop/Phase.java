package dev.watershed.workshop;

import dev.watershed.board.GrammarLevel;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// The phases of a storm in their usual order, after Brandolini and the ddd-crew's cheat sheet,
/// with their usual minutes and the kinds of note each one introduces. Hotspots take no time of
/// their own.
public enum Phase {
    CHECK_IN(15, GrammarLevel.OFF),
    EXPLORATION(40, GrammarLevel.OFF),
    TIMELINE(50, GrammarLevel.OFF),
    HOTSPOTS(0, GrammarLevel.OFF),
    PEOPLE(30, GrammarLevel.OFF),
    WALK_THROUGH(45, GrammarLevel.OFF),
    REVERSE(20, GrammarLevel.OFF),
    PROBLEMS(25, GrammarLevel.OFF),
    VOTE(20, GrammarLevel.OFF),
    PROCESS(150, GrammarLevel.WARN),
    DESIGN(150, GrammarLevel.STRICT),
    CHECK_OUT(15, GrammarLevel.OFF);

    private final int minutes;
    private final GrammarLevel grammar;

    Phase(int minutes, GrammarLevel grammar) {
        this.minutes = minutes;
        this.grammar = grammar;
    }

    /// Its name in files and in keys.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Usual length in minutes; 0 for a phase that runs beside another.
    public int minutes() {
        return minutes;
    }

    public GrammarLevel grammar() {
        return grammar;
    }

    /// The kinds of note the facilitator introduces at its beginning.
    public Set<NoteKind> introduces() {
        return switch (this) {
            case CHECK_IN, EXPLORATION -> EnumSet.of(NoteKind.EVENT);
            case HOTSPOTS, WALK_THROUGH, REVERSE -> EnumSet.of(NoteKind.HOTSPOT);
            case PEOPLE -> EnumSet.of(NoteKind.ACTOR, NoteKind.EXTERNAL_SYSTEM);
            case PROBLEMS -> EnumSet.of(NoteKind.HOTSPOT, NoteKind.OPPORTUNITY);
            case PROCESS ->
                    EnumSet.of(
                            NoteKind.COMMAND,
                            NoteKind.POLICY,
                            NoteKind.READ_MODEL,
                            NoteKind.ACTOR,
                            NoteKind.EXTERNAL_SYSTEM,
                            NoteKind.HOTSPOT);
            case DESIGN -> EnumSet.of(NoteKind.AGGREGATE);
            case TIMELINE, VOTE, CHECK_OUT -> EnumSet.noneOf(NoteKind.class);
        };
    }

    /// In chaotic exploration everybody writes alone, and nobody reads the others' notes.
    public boolean beginsSilent() {
        return this == EXPLORATION;
    }

    public Wording title() {
        return Wording.of("workshop.phase." + code());
    }

    /// One sentence for the room: what is done in this phase.
    public Wording task() {
        return Wording.of("workshop.task." + code());
    }
}
