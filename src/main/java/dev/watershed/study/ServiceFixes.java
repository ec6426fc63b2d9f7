package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Phrasing;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.service.NameDrift;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One-click ways to settle what the checks of services found. What needs a drawn context is only
/// offered where one is drawn.
final class ServiceFixes {

    /// What is settled by moving a line, or across one that is drawn.
    private static final Set<String> NEED_LINES =
            Set.of(
                    "service.policy-across",
                    "service.view-across",
                    "service.no-way-in",
                    "service.idle-alone",
                    "service.two-publishers");

    private final Study study;
    private final Document document;
    private final Board board;

    ServiceFixes(Study study) {
        this.study = study;
        this.document = study.document();
        this.board = document.board();
    }

    List<Fix> of(Finding finding) {
        List<String> about = finding.evidence().ids();
        NoteId first = new NoteId(about.isEmpty() ? "" : about.getFirst());
        NoteId last = new NoteId(about.isEmpty() ? "" : about.getLast());
        CallFixes calls = new CallFixes(study);
        EventFixes events = new EventFixes(study);
        ActorFixes actors = new ActorFixes(study);
        AskingFixes asking = new AskingFixes(study);
        return switch (finding.rule().value()) {
            case "service.too-many-actors" -> actors.fewer();
            case "service.crowded-service" -> actors.crowded(about.size());
            case "service.story-unknown-actor" -> actors.givenToSomebody(first.value());
            case "service.job-without-operation" -> actors.dropped(first.value());
            case "service.command-without-job" -> actors.asked(first);
            case "service.two-in-one" -> splitting(about);
            case "service.name-drift" -> spelling(about);
            case "service.query-changes" -> asking.onlyAsking(first);
            case "service.no-way-in" -> asking.wayIn(new ContextId(first.value()));
            case "service.policy-across" -> moving(about);
            case "service.direct-call" -> calls.uncalled(first, last);
            case "service.view-across" -> calls.copying(first, last);
            case "service.past-the-api" -> calls.asking(first, last);
            case "service.changes-two" -> calls.changingOne(first, last);
            case "service.idle-alone" -> joining(about);
            case "service.two-publishers" -> events.givenToOne(about);
            case "service.unheard-event" -> events.shown(about);
            case "service.subscriber-broken" -> events.mended(first);
            default -> List.of();
        };
    }

    /// Why a finding of this storey cannot be settled with one click; asked for those without one.
    Wording whyNot(Finding finding) {
        String rule = finding.rule().value();
        boolean proposed = document.contexts().isEmpty() && NEED_LINES.contains(rule);
        return Wording.of("study.no-fix." + (proposed ? "proposed" : rule));
    }

    private Optional<Note> open(String id) {
        return board.note(new NoteId(id)).filter(note -> !note.locked());
    }

    private List<Fix> splitting(List<String> about) {
        return open(about.getFirst()).stream()
                .flatMap(note -> new Splitting(document, note).fix().stream())
                .toList();
    }

    /// The same spelling on every note of the drift that can be changed.
    private List<Fix> spelling(List<String> about) {
        return NameDrift.in(board).stream()
                .filter(drift -> about.equals(drift.notes().stream().map(NoteId::value).toList()))
                .findFirst()
                .map(drift ->
                        new Fix(
                                Wording.of("study.fix.spell", drift.usual()),
                                new Edit.Together(renamed(drift))))
                .stream()
                .toList();
    }

    private List<Edit> renamed(NameDrift drift) {
        List<Edit> edits = new ArrayList<>();
        for (NoteId id : drift.notes()) {
            Optional<Note> note = board.note(id).filter(n -> !n.locked());
            List<String> before = note.map(Note::attributes).orElse(List.of());
            List<String> after = before.stream().map(a -> respelled(a, drift)).distinct().toList();
            if (note.isPresent() && !after.equals(before)) {
                edits.add(new Edit.DescribeNote(id, after, note.get().definition()));
            }
        }
        return edits;
    }

    private static String respelled(String attribute, NameDrift drift) {
        String spelled = NameDrift.spelling(attribute);
        boolean other = drift.spellings().containsKey(spelled) && !spelled.equals(drift.usual());
        return other ? drift.usual() + attribute.substring(spelled.length()) : attribute;
    }

    /// A policy belongs to the service that acts.
    private List<Fix> moving(List<String> about) {
        return document
                .contextHolding(new NoteId(about.getLast()))
                .map(context ->
                        new Fix(
                                Wording.of("study.fix.move-policy", context.name()),
                                new Edit.AssignNotes(
                                        Set.of(new NoteId(about.getFirst())),
                                        Optional.of(context.id()))))
                .stream()
                .toList();
    }

    static Link link(NoteId from, NoteId to, LinkKind kind) {
        LinkId id = new LinkId(from + "." + kind.code() + "." + to);
        return Link.drawn(id, from, to, kind);
    }

    static Edit assigned(NoteId note, ContextId context) {
        return new Edit.AssignNotes(Set.of(note), Optional.of(context));
    }

    private List<Fix> joining(List<String> about) {
        if (about.size() < 2) {
            return List.of();
        }
        Optional<BoundedContext> idle = document.context(new ContextId(about.getFirst()));
        Optional<BoundedContext> other = document.context(new ContextId(about.getLast()));
        if (idle.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        Set<NoteId> members = new HashSet<>(other.get().members());
        members.addAll(idle.get().members());
        BoundedContext joined = other.get().holding(members);
        return List.of(
                new Fix(
                        Wording.of("study.fix.join", other.get().name()),
                        new Edit.DrawContexts(List.of(joined))));
    }

    /// "Order placed" as the reaction to it.
    static String reaction(Note event, Note command) {
        Phrasing happened = Phrasing.of(event.text());
        return Phrasing.of(command.text())
                .asReactionTo(happened)
                .orElse(event.oneLine() + " → " + command.oneLine());
    }
}
