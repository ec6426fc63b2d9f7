package dev.watershed.board;

import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Looks at what is written, whatever the format: empty notes, the same text twice, notes outside
/// every lane. Duplicates are shown, never merged: two wordings of one event, or one wording of
/// two, often mark overlapping contexts.
public final class WordingCheck {

    public static final RuleId EMPTY = new RuleId("wording.empty-note");
    static final RuleId DUPLICATE = new RuleId("wording.duplicate");
    static final RuleId NO_LANE = new RuleId("wording.outside-lanes");

    private static final String BRANDOLINI = "Brandolini, Introducing EventStorming";

    private static final Set<NoteKind> TOLD_ONCE =
            Set.of(NoteKind.EVENT, NoteKind.COMMAND, NoteKind.POLICY);
    private static final Set<NoteKind> WITHOUT_TEXT = Set.of(NoteKind.VALUE, NoteKind.VOTE);

    private WordingCheck() {}

    /// What was seen, by rule and then in the order of the story.
    public static List<Finding> findings(Board board) {
        List<Finding> findings = new ArrayList<>();
        List<Note> notes = board.notesInTimeline();
        addEmpty(notes, findings);
        addDuplicates(notes, findings);
        addOutsideLanes(board, notes, findings);
        return List.copyOf(findings);
    }

    private static void addEmpty(List<Note> notes, List<Finding> findings) {
        for (Note note : notes) {
            if (note.text().isBlank() && !WITHOUT_TEXT.contains(note.kind())) {
                Wording message = Wording.of("board.empty-note", kindName(note.kind()));
                findings.add(finding(EMPTY, Severity.WARNING, message, List.of(note.id())));
            }
        }
    }

    private static void addDuplicates(List<Note> notes, List<Finding> findings) {
        Map<String, List<Note>> same = new TreeMap<>();
        for (Note note : notes) {
            if (TOLD_ONCE.contains(note.kind()) && !note.text().isBlank()) {
                String key = note.kind().code() + " " + note.oneLine().toLowerCase(Locale.ROOT);
                same.computeIfAbsent(key, ignored -> new ArrayList<>()).add(note);
            }
        }
        for (List<Note> group : same.values()) {
            if (group.size() > 1) {
                Wording message =
                        Wording.of("board.duplicate", group.size(), group.getFirst().oneLine());
                List<NoteId> ids = group.stream().map(Note::id).toList();
                findings.add(finding(DUPLICATE, Severity.INFO, message, ids));
            }
        }
    }

    private static void addOutsideLanes(Board board, List<Note> notes, List<Finding> findings) {
        if (board.lanes().isEmpty()) {
            return;
        }
        List<Lane> lanes = board.lanesTopDown();
        List<NoteId> homeless =
                notes.stream()
                        .filter(note -> lanes.stream().noneMatch(lane -> lane.holds(note)))
                        .map(Note::id)
                        .toList();
        if (!homeless.isEmpty()) {
            Wording message = Wording.of("board.outside-lanes", homeless.size());
            findings.add(finding(NO_LANE, Severity.INFO, message, homeless));
        }
    }

    private static Wording kindName(NoteKind kind) {
        return Wording.of("board.kind." + kind.code());
    }

    private static Finding finding(
            RuleId rule, Severity severity, Wording message, List<NoteId> ids) {
        return new Finding(rule, severity, message, Evidence.of(ids), BRANDOLINI);
    }
}
