package dev.watershed.ui.boundaries;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextFigures;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Drafting;
import dev.watershed.boundary.Pin;
import dev.watershed.boundary.Proposal;
import dev.watershed.boundary.Question;
import dev.watershed.boundary.Tie;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.study.Drafts;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;

/// The edits this lens asks for: each is one undo.
final class Acceptance {

    private final Session session;
    private final ObjectProperty<Optional<BoundaryView>> view;

    Acceptance(Session session, ObjectProperty<Optional<BoundaryView>> view) {
        this.session = session;
        this.view = view;
    }

    /// Draws every proposal that is not drawn yet.
    void acceptAll() {
        view.get()
                .ifPresent(v -> {
                    List<BoundedContext> contexts = new ArrayList<>();
                    v.open(v.division()).forEach(p -> contexts.add(drawn(v, p, p.name())));
                    draw(v, contexts, List.of());
                });
    }

    /// @param name what the team calls it
    void accept(Proposal proposal, String name) {
        view.get().ifPresent(v -> draw(v, List.of(drawn(v, proposal, name)), List.of()));
    }

    /// Draws a proposal and keeps it as it is even when the rest is proposed anew.
    void pin(Proposal proposal, String name) {
        view.get()
                .ifPresent(v -> {
                    BoundedContext context = drawn(v, proposal, name);
                    draw(v, List.of(context), List.of(pin(context)));
                });
    }

    private BoundedContext drawn(BoundaryView v, Proposal proposal, String name) {
        ContextId id = new ContextId(session.newId());
        BoundedContext context = proposal.asContext(id, v.ordinal(proposal));
        return started(name.isBlank() ? context : context.named(name.strip()), v, proposal);
    }

    /// With the class and the purpose the wall suggests, for the team to write over.
    private BoundedContext started(BoundedContext context, BoundaryView v, Proposal proposal) {
        Drafting drafting = new Drafting(v.document().board(), v.division());
        String purpose = drafting.purposeOf(proposal).map(session.texts()::say).orElse("");
        return context.serving(purpose).classifiedAs(drafting.classOf(proposal));
    }

    /// Whether that is a proposal on the screen that nobody has accepted yet.
    boolean offers(BoundedContext proposed) {
        return view.get().flatMap(v -> offered(v, proposed)).isPresent();
    }

    /// At another stop the same id is another proposal.
    private static Optional<Proposal> offered(BoundaryView v, BoundedContext proposed) {
        return v.division()
                .proposal(proposed.id())
                .filter(p -> !v.isDrawn(p) && p.members().equals(proposed.members()));
    }

    /// Draws a proposal somebody writes about; that and what is written are one undo. Nothing
    /// happens where it is no proposal any more.
    ///
    /// @param written the context as it shall be, and what is kept besides
    Optional<ContextId> writeOn(BoundedContext proposed, Function<BoundedContext, Edit> written) {
        return view.get()
                .flatMap(v ->
                        offered(v, proposed)
                                .map(p -> {
                                    BoundedContext context = drawn(v, p, p.name());
                                    draw(v, List.of(context), List.of(written.apply(context)));
                                    return context.id();
                                }));
    }

    private static Edit pin(BoundedContext context) {
        return new Edit.Shelve<>(Shelves.PINS, new Pin(context.id(), ""));
    }

    private void draw(BoundaryView v, List<BoundedContext> contexts, List<Edit> besides) {
        if (contexts.isEmpty()) {
            return;
        }
        DecisionRecord draft =
                new Drafts(session.document(), session.pen())
                        .boundaries(contexts, v.division(), v.boundaries());
        List<Edit> edits = new ArrayList<>();
        edits.add(Drafts.together(new Edit.DrawContexts(contexts), draft));
        edits.addAll(besides);
        if (session.perform(together(edits)).isEmpty()) {
            if (contexts.size() == 1) {
                view.set(Optional.of(v.choosing(Optional.of(contexts.getFirst().id()))));
            }
            session.say(
                    Toast.withUndo(
                            session.texts()
                                    .of(
                                            "boundaries.accepted",
                                            contexts.size(),
                                            contexts.getFirst().name())));
        }
    }

    private static Edit together(List<Edit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits);
    }

    /// Keeps a drawn context as it is when the wall is proposed anew, or lets it go.
    void keep(BoundedContext context, boolean asDrawn) {
        session.perform(
                asDrawn ? pin(context) : new Edit.Unshelve(Shelves.PINS, context.id().value()));
    }

    void rename(BoundedContext context, String name) {
        if (!name.isBlank() && !name.strip().equals(context.name())) {
            session.perform(new Edit.DrawContexts(List.of(context.named(name.strip()))));
        }
    }

    void describe(BoundedContext context, String purpose) {
        if (!purpose.strip().equals(context.purpose())) {
            session.perform(new Edit.DrawContexts(List.of(context.serving(purpose.strip()))));
        }
    }

    void classify(BoundedContext context, Classification classification) {
        session.perform(new Edit.DrawContexts(List.of(context.classifiedAs(classification))));
    }

    void erase(BoundedContext context) {
        if (session.perform(new Edit.EraseContexts(Set.of(context.id()))).isEmpty()) {
            session.say(Toast.withUndo(session.texts().of("boundaries.erased", context.name())));
        }
    }

    /// Moves the chosen notes into a context.
    void moveChosenTo(BoundedContext context) {
        assign(session.selection().notes(), context.id());
    }

    /// Moves one note into the drawn context it talks to most.
    void move(ContextFigures.Move move) {
        assign(Set.of(move.note()), move.to());
    }

    private void assign(Set<NoteId> notes, ContextId context) {
        session.perform(new Edit.AssignNotes(notes, Optional.of(context)));
    }

    /// Moves notes to a proposal: into the context if it is drawn, else by saying that they belong
    /// with what that proposal gathers round, and not with what they gathered round so far.
    void move(Set<NoteId> notes, Proposal to) {
        view.get()
                .ifPresent(v -> {
                    if (v.isDrawn(to)) {
                        assign(notes, to.id());
                    } else if (!to.heads().isEmpty()) {
                        session.perform(together(ties(v, notes, to)));
                    }
                });
    }

    private static List<Edit> ties(BoundaryView v, Set<NoteId> notes, Proposal to) {
        NoteId head = to.heads().getFirst();
        List<Edit> edits = new ArrayList<>();
        for (NoteId note : notes) {
            if (!note.equals(head)) {
                edits.add(new Edit.AnswerQuestion(new Tie(note, head, true)));
            }
            v.division().proposals().stream()
                    .filter(p -> !p.id().equals(to.id()) && p.members().contains(note))
                    .flatMap(p -> p.heads().stream())
                    .filter(h -> !h.equals(note))
                    .findFirst()
                    .ifPresent(
                            old -> edits.add(new Edit.AnswerQuestion(new Tie(note, old, false))));
        }
        return edits;
    }

    void answer(Question question, boolean together) {
        session.perform(new Edit.AnswerQuestion(question.answered(together)));
    }
}
