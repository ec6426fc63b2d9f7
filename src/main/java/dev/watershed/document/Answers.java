package dev.watershed.document;

import dev.watershed.boundary.Tie;
import dev.watershed.language.WordDecision;
import java.util.List;
import java.util.Optional;

/// What the team said about words and about pairs of notes.
final class Answers {

    private Answers() {}

    static Decision decideWord(Document document, Edit.DecideWord edit) {
        WordDecision asked = edit.decision();
        WordDecision decision =
                new WordDecision(
                        Texts.line(asked.word()),
                        asked.verdict(),
                        Texts.line(asked.author()),
                        asked.at(),
                        Texts.storable(asked.why()),
                        asked.evidence());
        Optional<WordDecision> before = Optional.ofNullable(document.words().get(decision.word()));
        return Conditions.on(document)
                .named(decision.word(), "empty-word")
                .that(decision.author().length() <= Limits.NAME, "long-name", Limits.NAME)
                .fitsOnANote(decision.why())
                .fitsOnANote(decision.evidence())
                .that(Texts.isStorable(decision.evidence()), "strange-id")
                .then(() -> decided(decision.word(), before, Optional.of(decision)));
    }

    static Decision reopenWord(Document document, Edit.ReopenWord edit) {
        Optional<WordDecision> before = Optional.ofNullable(document.words().get(edit.word()));
        return new Accepted(decided(edit.word(), before, Optional.empty()));
    }

    private static List<Change> decided(
            String word, Optional<WordDecision> from, Optional<WordDecision> to) {
        return from.equals(to) ? List.of() : List.of(new Change.WordDecided(word, from, to));
    }

    static Decision answer(Document document, Edit.AnswerQuestion edit) {
        Tie tie = edit.tie();
        return Conditions.on(document)
                .noteHangs(tie.a())
                .noteHangs(tie.b())
                .that(!tie.a().equals(tie.b()), "tie-to-itself")
                .then(() -> changedTo(document, tie.pair(), Optional.of(tie)));
    }

    static Decision withdraw(Document document, Edit.WithdrawAnswer edit) {
        return new Accepted(changedTo(document, edit.tie().pair(), Optional.empty()));
    }

    private static List<Change> changedTo(Document document, String pair, Optional<Tie> to) {
        Optional<Tie> from = Optional.ofNullable(document.ties().get(pair));
        return from.equals(to) ? List.of() : List.of(changed(pair, from, to));
    }

    static Change changed(String pair, Optional<Tie> from, Optional<Tie> to) {
        return new Change.PairAnswered(pair, from, to);
    }
}
