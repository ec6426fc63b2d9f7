package dev.watershed.ui.decisions;

import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.DecisionStatus;
import dev.watershed.decision.Moment;
import dev.watershed.decision.Moment.What;
import dev.watershed.decision.Occasion;
import dev.watershed.decision.Option;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.study.Drafts;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What this lens asks for: each is one undo.
final class DecisionEdits {

    private final Session session;

    DecisionEdits(Session session) {
        this.session = session;
    }

    DecisionLog log() {
        return DecisionLog.of(session.document().shelf(Shelves.DECISIONS).values());
    }

    /// A new record, empty but for its title.
    Optional<DecisionId> write() {
        DecisionRecord blank =
                new Drafts(session.document(), session.pen())
                        .blank(
                                session.texts().of("decisions.new-title"),
                                Occasion.WRITTEN,
                                What.WRITTEN);
        return put(blank) ? Optional.of(blank.id()) : Optional.empty();
    }

    /// The record as it reads now; nothing happens when it reads the same.
    void keep(DecisionRecord record) {
        boolean there = log().record(record.id()).isPresent();
        if (there && !log().record(record.id()).equals(Optional.of(record))) {
            put(record);
        }
    }

    /// Accepts a record; the one it supersedes holds no longer.
    void accept(DecisionRecord record) {
        List<Edit> edits = new ArrayList<>();
        edits.add(shelve(record.then(DecisionStatus.ACCEPTED, now(What.ACCEPTED))));
        record.supersedes()
                .flatMap(log()::record)
                .filter(old -> old.status().inForce())
                .map(old -> old.then(DecisionStatus.SUPERSEDED, now(What.SUPERSEDED)))
                .ifPresent(old -> edits.add(shelve(old)));
        if (session.perform(new Edit.Together(edits)).isEmpty()) {
            session.say(Toast.withUndo(session.texts().of("decisions.accepted", record.number())));
        }
    }

    /// Keeps the hands the room raised, one figure for each option.
    void count(DecisionRecord record, List<Integer> hands) {
        List<Option> options = new ArrayList<>();
        String called = session.texts().of("decisions.hands");
        for (int i = 0; i < record.options().size(); i++) {
            String value = Integer.toString(hands.get(i));
            options.add(record.options().get(i).figured(called, value));
        }
        put(record.considering(options).then(record.status(), now(What.ASKED)));
    }

    void reject(DecisionRecord record) {
        put(record.then(DecisionStatus.REJECTED, now(What.REJECTED)));
    }

    void reopen(DecisionRecord record) {
        put(record.then(DecisionStatus.PROPOSED, now(What.REOPENED)));
    }

    void discard(DecisionRecord record) {
        Edit edit = new Edit.Unshelve(Shelves.DECISIONS, record.id().value());
        if (session.perform(edit).isEmpty()) {
            session.say(Toast.withUndo(session.texts().of("decisions.discarded", record.number())));
        }
    }

    /// A new record that takes the place of an old one once it is accepted: it starts from what the
    /// old one said.
    Optional<DecisionId> supersede(DecisionRecord old) {
        DecisionRecord next =
                new Drafts(session.document(), session.pen())
                        .blank(old.title(), Occasion.WRITTEN, What.WRITTEN)
                        .inContext(old.context())
                        .considering(old.options().stream().map(o -> o.choosing(false)).toList())
                        .about(old.about())
                        .superseding(old.id());
        return put(next) ? Optional.of(next.id()) : Optional.empty();
    }

    private boolean put(DecisionRecord record) {
        return session.perform(shelve(record)).isEmpty();
    }

    private static Edit shelve(DecisionRecord record) {
        return new Edit.Shelve<>(Shelves.DECISIONS, record);
    }

    private Moment now(What what) {
        return new Moment(what, session.desk().author(), session.desk().clock().instant());
    }
}
