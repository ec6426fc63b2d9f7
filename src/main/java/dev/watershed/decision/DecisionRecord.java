package dev.watershed.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A lightweight architectural decision record. Its texts are in the language of whoever wrote
/// them; they may hold several paragraphs.
///
/// @param number what people call it by, from 1; given once
/// @param title the subject in one line
/// @param context what made a decision necessary
/// @param options the alternatives that were considered, with their figures
/// @param decision what was chosen, in a sentence or two
/// @param why the reason; empty in a draft, because only the team knows it
/// @param good consequences, one each
/// @param bad consequences, one each
/// @param about what it is about, most telling first
/// @param supersedes the record that no longer holds because of this one
/// @param history what was done to it, first its drafting; never empty
public record DecisionRecord(
        DecisionId id,
        int number,
        String title,
        DecisionStatus status,
        Occasion occasion,
        String context,
        List<Option> options,
        String decision,
        String why,
        List<String> good,
        List<String> bad,
        List<Subject> about,
        Optional<DecisionId> supersedes,
        List<Moment> history) {

    public DecisionRecord {
        options = List.copyOf(options);
        good = List.copyOf(good);
        bad = List.copyOf(bad);
        about = List.copyOf(about);
        history = List.copyOf(history);
        if (history.isEmpty()) {
            throw new IllegalArgumentException("a record begins with its drafting");
        }
    }

    /// An empty record with a title: the rest follows with the withers.
    public static DecisionRecord draft(
            DecisionId id, int number, String title, Occasion occasion, Moment drafted) {
        return new DecisionRecord(
                id,
                number,
                title,
                DecisionStatus.PROPOSED,
                occasion,
                "",
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(drafted));
    }

    /// Who wrote it first.
    public String author() {
        return history.getFirst().author();
    }

    /// When it was first written.
    public Instant at() {
        return history.getFirst().at();
    }

    /// True for a draft that waits for its reason.
    public boolean needsWhy() {
        return status == DecisionStatus.PROPOSED && why.isBlank();
    }

    public Optional<Option> chosen() {
        return options.stream().filter(Option::chosen).findFirst();
    }

    /// The ids of one kind it is about.
    public List<String> about(Subject.Kind kind) {
        return about.stream().filter(s -> s.kind() == kind).map(Subject::id).toList();
    }

    public DecisionRecord titled(String other) {
        return changed(parts -> parts.title = other);
    }

    public DecisionRecord numbered(int other) {
        return changed(parts -> parts.number = other);
    }

    public DecisionRecord because(String reason) {
        return changed(parts -> parts.why = reason);
    }

    public DecisionRecord superseding(DecisionId old) {
        return changed(parts -> parts.supersedes = Optional.of(old));
    }

    /// The same record after somebody did something to it.
    public DecisionRecord then(DecisionStatus now, Moment moment) {
        return changed(parts -> {
            parts.status = now;
            parts.history = new ArrayList<>(history);
            parts.history.add(moment);
        });
    }

    public DecisionRecord inContext(String text) {
        return changed(parts -> parts.context = text);
    }

    public DecisionRecord considering(List<Option> ways) {
        return changed(parts -> parts.options = ways);
    }

    /// With the option at that place chosen, and no other.
    public DecisionRecord choosing(int place) {
        List<Option> ways = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            ways.add(options.get(i).choosing(i == place));
        }
        return considering(ways);
    }

    public DecisionRecord deciding(String text) {
        return changed(parts -> parts.decision = text);
    }

    public DecisionRecord weighing(List<String> pro, List<String> con) {
        return changed(parts -> {
            parts.good = pro;
            parts.bad = con;
        });
    }

    public DecisionRecord about(List<Subject> subjects) {
        return changed(parts -> parts.about = subjects);
    }

    private DecisionRecord changed(Consumer<Parts> how) {
        Parts parts = new Parts(this);
        how.accept(parts);
        return parts.record();
    }

    /// What a wither may change.
    private static final class Parts {

        private final DecisionRecord before;
        private int number;
        private String title;
        private DecisionStatus status;
        private String context;
        private List<Option> options;
        private String decision;
        private String why;
        private List<String> good;
        private List<String> bad;
        private List<Subject> about;
        private Optional<DecisionId> supersedes;
        private List<Moment> history;

        Parts(DecisionRecord before) {
            this.before = before;
            number = before.number;
            title = before.title;
            status = before.status;
            context = before.context;
            options = before.options;
            decision = before.decision;
            why = before.why;
            good = before.good;
            bad = before.bad;
            about = before.about;
            supersedes = before.supersedes;
            history = before.history;
        }

        DecisionRecord record() {
            return new DecisionRecord(
                    before.id,
                    number,
                    title,
                    status,
                    before.occasion,
                    context,
                    options,
                    decision,
                    why,
                    good,
                    bad,
                    about,
                    supersedes,
                    history);
        }
    }
}
