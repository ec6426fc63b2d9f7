package dev.watershed.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return with(number, other, status, why, supersedes, history);
    }

    public DecisionRecord numbered(int other) {
        return with(other, title, status, why, supersedes, history);
    }

    public DecisionRecord because(String reason) {
        return with(number, title, status, reason, supersedes, history);
    }

    public DecisionRecord superseding(DecisionId old) {
        return with(number, title, status, why, Optional.of(old), history);
    }

    /// The same record after somebody did something to it.
    public DecisionRecord then(DecisionStatus now, Moment moment) {
        List<Moment> longer = new ArrayList<>(history);
        longer.add(moment);
        return with(number, title, now, why, supersedes, longer);
    }

    private DecisionRecord with(
            int number,
            String title,
            DecisionStatus status,
            String why,
            Optional<DecisionId> supersedes,
            List<Moment> history) {
        return new DecisionRecord(
                id,
                number,
                title,
                status,
                occasion,
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

    public DecisionRecord inContext(String text) {
        return told(text, options, decision, good, bad, about);
    }

    public DecisionRecord considering(List<Option> ways) {
        return told(context, ways, decision, good, bad, about);
    }

    public DecisionRecord deciding(String text) {
        return told(context, options, text, good, bad, about);
    }

    public DecisionRecord weighing(List<String> pro, List<String> con) {
        return told(context, options, decision, pro, con, about);
    }

    public DecisionRecord about(List<Subject> subjects) {
        return told(context, options, decision, good, bad, subjects);
    }

    private DecisionRecord told(
            String context,
            List<Option> options,
            String decision,
            List<String> good,
            List<String> bad,
            List<Subject> about) {
        return new DecisionRecord(
                id,
                number,
                title,
                status,
                occasion,
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
