package dev.watershed.board;

import dev.watershed.finding.Finding;
import java.util.Optional;

/// Another wording for one note, offered with a finding: one click, one undo.
///
/// @param note whose text it is about
/// @param from what is written there
/// @param to what could be written
public record Suggestion(NoteId note, String from, String to) {

    /// The wording that would settle a finding of [GrammarCheck], where one can be said.
    public static Optional<Suggestion> of(Finding finding, Board board, Flow flow) {
        if (finding.evidence().ids().isEmpty()) {
            return Optional.empty();
        }
        return board.note(new NoteId(finding.evidence().ids().getFirst()))
                .flatMap(note -> settling(finding, note, board, flow));
    }

    private static Optional<Suggestion> settling(
            Finding finding, Note note, Board board, Flow flow) {
        Phrasing phrasing = Phrasing.of(note.text());
        Optional<String> better = Optional.empty();
        if (finding.rule().equals(GrammarCheck.EVENT_PAST)) {
            better = phrasing.asEvent().filter(text -> Phrasing.of(text).tellsPast());
        } else if (finding.rule().equals(GrammarCheck.COMMAND_REQUEST)) {
            better = phrasing.asCommand().filter(text -> Phrasing.of(text).mayBeRequest());
        } else if (finding.rule().equals(GrammarCheck.POLICY_WHENEVER)) {
            better =
                    flow.to(note.id(), LinkKind.TRIGGERS).stream()
                            .flatMap(event -> board.note(event).stream())
                            .findFirst()
                            .flatMap(event -> phrasing.asReactionTo(Phrasing.of(event.text())));
        }
        return better.filter(text -> !text.equals(note.oneLine()))
                .map(text -> new Suggestion(note.id(), note.text(), text));
    }
}
