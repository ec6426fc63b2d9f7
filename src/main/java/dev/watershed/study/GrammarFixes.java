package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LikelyLink;
import dev.watershed.board.LikelyLinks;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Phrasing;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One-click ways to give a note the place in the flow that the grammar misses: an arrow to what is
/// there, or the one note that is missing.
final class GrammarFixes {

    private final Board board;
    private final LikelyLinks likely;
    private final NewNotes fresh;
    private final Set<String> said;

    GrammarFixes(Document document, Flow flow) {
        this.board = document.board();
        likely = new LikelyLinks(board, flow);
        fresh = new NewNotes(document);
        said =
                board.notes().values().stream()
                        .map(note -> note.oneLine().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    List<Fix> of(Finding finding) {
        List<Fix> fixes = new ArrayList<>();
        likely.settling(finding).map(this::linking).ifPresent(fixes::add);
        List<String> about = finding.evidence().ids();
        switch (finding.rule().value()) {
            case "grammar.command-without-result" ->
                    happening(new NoteId(about.getFirst())).ifPresent(fixes::add);
            case "grammar.event-to-command" ->
                    deciding(new NoteId(about.getFirst()), new NoteId(about.getLast()))
                            .ifPresent(fixes::add);
            default -> {}
        }
        return fixes;
    }

    private Fix linking(LikelyLink arrow) {
        String other = board.note(arrow.other()).map(Note::oneLine).orElse("");
        String key = arrow.isFrom() ? "study.fix.link-from" : "study.fix.link-to";
        return new Fix(Wording.of(key, other), new Edit.AddLink(drawn(arrow.from(), arrow.to())));
    }

    /// The event a command asks for, put up right of it, unless it hangs somewhere already.
    private Optional<Fix> happening(NoteId command) {
        return board.note(command)
                .flatMap(note -> Phrasing.of(note.text()).asEvent().map(text -> after(note, text)))
                .filter(event -> !said.contains(event.oneLine().toLowerCase(Locale.ROOT)))
                .map(event ->
                        new Fix(
                                Wording.of("study.fix.put-up", event.oneLine()),
                                new Edit.AddNotes(
                                        List.of(event), List.of(drawn(command, event.id())))));
    }

    private Note after(Note command, String text) {
        return fresh.rightOf(command, NoteKind.EVENT, text);
    }

    /// A policy in between, in place of the arrow.
    private Optional<Fix> deciding(NoteId event, NoteId command) {
        Set<Link> direct =
                board.linksTouching(event).stream()
                        .filter(link -> link.from().equals(event) && link.to().equals(command))
                        .collect(Collectors.toSet());
        Optional<Note> asked = board.note(command);
        if (direct.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        Note policy = fresh.policy(event, asked.get());
        Set<LinkId> gone = new HashSet<>();
        direct.forEach(link -> gone.add(link.id()));
        return Optional.of(
                new Fix(
                        Wording.of("study.fix.put-between", policy.oneLine()),
                        new Edit.Together(
                                List.of(
                                        new Edit.DeleteLinks(gone),
                                        new Edit.AddNotes(
                                                List.of(policy),
                                                List.of(
                                                        drawn(event, policy.id()),
                                                        drawn(policy.id(), command)))))));
    }

    private static Link drawn(NoteId from, NoteId to) {
        return ServiceFixes.link(from, to, LinkKind.LEADS_TO);
    }
}
