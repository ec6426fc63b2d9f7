package dev.watershed.board;

import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An arrow that would give a note what the grammar misses: its cause, who decides on it, what
/// comes of it. Offered with a finding: one click, one undo.
///
/// @param settled the note the finding is about; one of the two ends
public record LikelyLink(NoteId from, NoteId to, NoteId settled) {

    /// What may stand at the other end, likeliest first.
    ///
    /// @param before true when the other note comes first
    private record Missing(boolean before, List<NoteKind> kinds) {}

    private static final Map<RuleId, Missing> MISSING =
            Map.of(
                    GrammarCheck.EVENT_CAUSE,
                    new Missing(
                            true,
                            List.of(
                                    NoteKind.AGGREGATE,
                                    NoteKind.COMMAND,
                                    NoteKind.EXTERNAL_SYSTEM,
                                    NoteKind.POLICY,
                                    NoteKind.EVENT)),
                    GrammarCheck.COMMAND_ISSUER,
                    new Missing(true, List.of(NoteKind.ACTOR, NoteKind.POLICY)),
                    GrammarCheck.COMMAND_RESULT,
                    new Missing(
                            false,
                            List.of(NoteKind.EVENT, NoteKind.AGGREGATE, NoteKind.EXTERNAL_SYSTEM)),
                    GrammarCheck.POLICY_TRIGGER,
                    new Missing(true, List.of(NoteKind.EVENT)),
                    GrammarCheck.VIEW_UNOBSERVED,
                    new Missing(false, List.of(NoteKind.ACTOR, NoteKind.POLICY)));

    public boolean isFrom() {
        return settled.equals(to);
    }

    /// The note at the other end.
    public NoteId other() {
        return isFrom() ? from : to;
    }

    /// The arrow that would settle a finding of [GrammarCheck], where a likely one can be told.
    static Optional<LikelyLink> of(Finding finding, Nearby nearby, Board board) {
        Missing missing = MISSING.get(finding.rule());
        if (missing == null) {
            return Optional.empty();
        }
        return board.note(new NoteId(finding.evidence().ids().getFirst()))
                .flatMap(note ->
                        nearby.likeliest(note, missing.before(), missing.kinds())
                                .map(other ->
                                        missing.before()
                                                ? new LikelyLink(other, note.id(), note.id())
                                                : new LikelyLink(note.id(), other, note.id())));
    }
}
