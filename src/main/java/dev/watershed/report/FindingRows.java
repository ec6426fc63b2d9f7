package dev.watershed.report;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Finding;
import dev.watershed.study.Study;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The findings section: what the checks saw, errors first.
record FindingRows(List<Row> rows) {

    private static final int MOST_NOTES = 4;

    /// @param about the notes it is about, at most four
    record Row(String severity, String message, String about, String source) {}

    static FindingRows of(Study study, Locale locale) {
        return new FindingRows(
                study.findings().stream().map(finding -> row(finding, study, locale)).toList());
    }

    private static Row row(Finding finding, Study study, Locale locale) {
        String about =
                finding.evidence().ids().stream()
                        .filter(id -> !id.isBlank())
                        .flatMap(id -> study.document().board().note(new NoteId(id)).stream())
                        .limit(MOST_NOTES)
                        .map(Note::oneLine)
                        .collect(Collectors.joining(" · "));
        return new Row(
                finding.severity().code(), finding.message().in(locale), about, finding.source());
    }
}
