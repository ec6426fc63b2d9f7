package dev.watershed.ui.storm;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Finding;
import dev.watershed.ui.findings.FindingRows;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;

/// Findings as sentences, each with the way to the notes it is about.
final class FindingList {

    private static final int MOST = 40;

    private final Session session;
    private final Texts texts;

    FindingList(Session session) {
        this.session = session;
        texts = session.texts();
    }

    /// Those that name this note; empty when there are none.
    Optional<Section> about(NoteId note) {
        List<Finding> about =
                all().stream().filter(f -> f.evidence().ids().contains(note.value())).toList();
        return about.isEmpty() ? Optional.empty() : Optional.of(section(about));
    }

    Optional<Section> ofTheWall() {
        return all().isEmpty() ? Optional.empty() : Optional.of(section(all()));
    }

    private List<Finding> all() {
        return session.findings().valueProperty().get().orElse(List.of());
    }

    private Section section(List<Finding> findings) {
        return new FindingRows(session)
                .atMost(MOST)
                .section(texts.of("findings.title"), "", findings);
    }
}
