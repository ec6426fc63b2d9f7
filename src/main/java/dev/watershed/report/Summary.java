package dev.watershed.report;

import dev.watershed.board.NoteKind;
import dev.watershed.study.Study;

/// The figures under the title.
record Summary(
        int notes, int contexts, boolean drawn, int words, int teams, int findings, long hotspots) {

    static Summary of(Study study) {
        return new Summary(
                study.document().board().notes().size(),
                study.contexts().size(),
                !study.document().contexts().isEmpty(),
                study.vocabulary().raised().size(),
                study.currentTeams().teams().size(),
                study.findings().size(),
                study.document().board().notes().values().stream()
                        .filter(note -> note.kind() == NoteKind.HOTSPOT)
                        .count());
    }
}
