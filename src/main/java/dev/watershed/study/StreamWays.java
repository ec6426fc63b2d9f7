package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Phrasing;
import dev.watershed.data.DataCopy;
import dev.watershed.data.stream.EventStream;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The ways out of what the events of a stream lack.
final class StreamWays {

    private static final int MOST = 3;

    private final Study study;
    private final Board board;
    private final NewThings things;

    StreamWays(Study study, Supplier<String> ids) {
        this.study = study;
        this.board = study.document().board();
        this.things = new NewThings(study.document(), ids);
    }

    /// One of the events that feed the view also carries what it shows.
    ///
    /// @param about the view, then the events that feed it
    List<WayOut> lacking(List<Note> about) {
        if (about.size() < 2) {
            return List.of();
        }
        List<String> missing =
                study.data().streams().stream()
                        .flatMap(s -> s.views().stream())
                        .filter(v -> v.view().equals(about.getFirst().id()))
                        .filter(v -> !v.answered())
                        .findFirst()
                        .map(EventStream.View::missing)
                        .orElse(List.of());
        List<WayOut> ways = new ArrayList<>();
        about.stream().skip(1).limit(MOST).forEach(e -> ways.add(richer(e, missing)));
        ways.add(showsLess(about.getFirst(), missing));
        return ways;
    }

    /// An event that also carries some attributes.
    static WayOut richer(Note event, List<String> missing) {
        List<String> carried = new ArrayList<>(event.attributes());
        carried.addAll(missing);
        return WaysOut.way(
                "richer-event",
                new Edit.DescribeNote(event.id(), carried, event.definition()),
                List.of(event.oneLine(), String.join(", ", missing)));
    }

    private static WayOut showsLess(Note view, List<String> missing) {
        List<String> left = view.attributes().stream().filter(a -> !missing.contains(a)).toList();
        return WaysOut.way(
                "show-less",
                new Edit.DescribeNote(view.id(), left, view.definition()),
                List.of(view.oneLine(), String.join(", ", missing)));
    }

    /// Told as something that has happened, or taken for what it reads like.
    List<WayOut> likeCommand(Note event) {
        List<WayOut> ways = new ArrayList<>();
        Phrasing.of(event.text())
                .asEvent()
                .filter(past -> Phrasing.of(past).tellsPast())
                .ifPresent(past ->
                        ways.add(
                                WaysOut.way(
                                        "tell-past",
                                        new Edit.RewordNote(event.id(), past),
                                        List.of(event.oneLine(), past))));
        ways.add(
                WaysOut.way(
                        "is-command",
                        new Edit.RecastNotes(Set.of(event.id()), NoteKind.COMMAND),
                        List.of(event.oneLine())));
        return ways;
    }

    /// The reason travels with it, or a correction is told by an event of its own.
    List<WayOut> hidesWhy(Note event) {
        List<String> carried = new ArrayList<>(event.attributes());
        carried.add(NewThings.text(event.text(), "reason"));
        List<WayOut> ways = new ArrayList<>();
        ways.add(
                WaysOut.way(
                        "carry-why",
                        new Edit.DescribeNote(event.id(), carried, event.definition()),
                        List.of(event.oneLine(), carried.getLast())));
        home(event).ifPresent(aggregate -> ways.add(inTwo(event, aggregate)));
        return ways;
    }

    private Optional<NoteId> home(Note event) {
        return study.data().homes().of(event.id());
    }

    /// A correction and a decision: what was "Address changed" becomes two events.
    private WayOut inTwo(Note event, NoteId aggregate) {
        String subject =
                event.oneLine()
                        .replaceAll(
                                "(?i)\\s*\\b(was |is |been )?(updated|changed|modified|edited|altered|saved)$",
                                "")
                        .replaceAll("\\s*(수정|변경|갱신|저장)(됨|되었다|되었음|했다|했음|함)?$", "");
        String corrected = NewThings.text(event.text(), "corrected", subject);
        String decided = NewThings.text(event.text(), "decided", subject);
        Note second = things.under(event.id(), NoteKind.EVENT, corrected, event.attributes());
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.RewordNote(event.id(), decided));
        study.document()
                .contextHolding(event.id())
                .ifPresentOrElse(
                        c -> edits.add(NewThings.put(second, c.id())),
                        () -> edits.add(new Edit.AddNotes(List.of(second), List.of())));
        edits.add(things.arrow(aggregate, second.id(), LinkKind.EMITS));
        return WaysOut.way(
                "tell-apart",
                new Edit.Together(edits),
                List.of(event.oneLine(), corrected, decided));
    }

    /// What an agreed copy needs and no event brings is carried, or given up.
    List<WayOut> starving(DataCopy copy) {
        List<String> missing =
                copy.fields().stream().filter(f -> copy.carrying(board, f).isEmpty()).toList();
        List<WayOut> ways = new ArrayList<>();
        copy.by().stream()
                .flatMap(e -> board.note(e).stream())
                .limit(MOST)
                .forEach(e -> ways.add(richer(e, missing)));
        List<String> left = copy.fields().stream().filter(f -> !missing.contains(f)).toList();
        ways.add(
                WaysOut.way(
                        "need-fewer",
                        new Edit.Shelve<>(Shelves.COPIES, copy.needing(left)),
                        List.of(String.join(", ", left), String.join(", ", missing))));
        return ways;
    }
}
