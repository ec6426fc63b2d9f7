package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Phrasing;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes two commands of one that asks for two things. The second hangs below and takes over the
/// events that tell its own words; whoever gave the one gives both.
final class Splitting {

    private final Document document;
    private final Board board;
    private final Note note;

    Splitting(Document document, Note note) {
        this.document = document;
        this.board = document.board();
        this.note = note;
    }

    Optional<Fix> fix() {
        List<String> halves = Phrasing.of(note.text()).requests();
        if (halves.size() < 2) {
            return Optional.empty();
        }
        Note second = new NewNotes(document).beside(note, NoteKind.COMMAND, halves.get(1));
        List<Link> links = new ArrayList<>();
        Set<LinkId> gone = new HashSet<>();
        for (Link link : board.linksTouching(note.id())) {
            boolean outcome = link.from().equals(note.id()) && isEvent(link.to());
            if (!outcome || tells(link.to(), halves.get(1))) {
                links.add(turned(link, second.id()));
            }
            if (outcome && tells(link.to(), halves.get(1))) {
                gone.add(link.id());
            }
        }
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.RewordNote(note.id(), halves.getFirst()));
        if (!gone.isEmpty()) {
            edits.add(new Edit.DeleteLinks(gone));
        }
        edits.add(new Edit.AddNotes(List.of(second.carrying(note.attributes())), links));
        document.contextHolding(note.id())
                .ifPresent(home -> edits.add(ServiceFixes.assigned(second.id(), home.id())));
        return Optional.of(new Fix(Wording.of("study.fix.split"), new Edit.Together(edits)));
    }

    private boolean isEvent(NoteId id) {
        return board.note(id).filter(n -> n.kind() == NoteKind.EVENT).isPresent();
    }

    private boolean tells(NoteId event, String request) {
        return board.note(event)
                .flatMap(n -> Phrasing.of(n.text()).asCommand())
                .filter(told -> told.equalsIgnoreCase(request))
                .isPresent();
    }

    private Link turned(Link link, NoteId second) {
        NoteId from = link.from().equals(note.id()) ? second : link.from();
        NoteId to = link.to().equals(note.id()) ? second : link.to();
        LinkKind kind = link.kind();
        return new Link(
                new LinkId(from + "." + kind.code() + "." + to), from, to, kind, link.weight());
    }
}
