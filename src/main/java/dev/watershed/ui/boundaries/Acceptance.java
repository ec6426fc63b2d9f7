package dev.watershed.ui.boundaries;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Proposal;
import dev.watershed.boundary.Question;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.document.Edit;
import dev.watershed.study.Drafts;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        view.get().ifPresent(v -> draw(v, v.open(v.division())));
    }

    void accept(Proposal proposal) {
        view.get().ifPresent(v -> draw(v, List.of(proposal)));
    }

    private void draw(BoundaryView v, List<Proposal> proposals) {
        List<BoundedContext> contexts = new ArrayList<>();
        for (Proposal proposal : proposals) {
            ContextId id = new ContextId(session.newId());
            contexts.add(proposal.asContext(id, v.nextOrdinal() + contexts.size()));
        }
        if (contexts.isEmpty()) {
            return;
        }
        DecisionRecord draft =
                new Drafts(session.document(), session.pen())
                        .boundaries(contexts, v.division(), v.boundaries());
        Edit edit = Drafts.together(new Edit.DrawContexts(contexts), draft);
        if (session.perform(edit).isEmpty()) {
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
        session.perform(
                new Edit.AssignNotes(session.selection().notes(), Optional.of(context.id())));
    }

    void answer(Question question, boolean together) {
        session.perform(new Edit.AnswerQuestion(question.answered(together)));
    }
}
