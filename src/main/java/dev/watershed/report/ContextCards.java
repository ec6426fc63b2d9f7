package dev.watershed.report;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.Alternative;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextFigures;
import dev.watershed.boundary.Neighbour;
import dev.watershed.boundary.Proposal;
import dev.watershed.boundary.Question;
import dev.watershed.boundary.Reason;
import dev.watershed.finding.Wording;
import dev.watershed.study.Study;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The contexts section: what is in each, why it holds together and what keeps it apart.
///
/// @param drawn true when the team drew or accepted them, false while they are proposed
/// @param shared notes that belong to nobody alone
record ContextCards(
        boolean drawn,
        List<Card> cards,
        List<NoteChip> shared,
        List<Asked> questions,
        List<Choice> alternatives) {

    private static final int MOST_QUESTIONS = 3;
    private static final int MOST_NEIGHBOURS = 2;

    /// @param colour place in the order in which contexts appeared, 1 to 6
    /// @param figures how loose and how firm it is, then what would make it better
    record Card(
            String name,
            int colour,
            String purpose,
            Optional<Measure> measure,
            List<NoteChip> notes,
            List<Because> together,
            List<Apart> apart,
            String counterfactual,
            List<String> figures) {}

    record Measure(String cohesion, String leak, String stability) {}

    record NoteChip(String text, String kind) {}

    record Because(String text, String points) {}

    record Apart(String name, List<Because> reasons) {}

    record Asked(String text, String consequence) {}

    record Choice(int services, String difference, String tradeoff) {}

    static ContextCards of(Study study, Locale locale) {
        return new Writer(study, study.boundaries(), locale).write();
    }

    private record Writer(Study study, Boundaries boundaries, Locale locale) {

        ContextCards write() {
            List<BoundedContext> contexts = study.contexts();
            return new ContextCards(
                    !study.document().contexts().isEmpty(),
                    contexts.stream().map(this::card).toList(),
                    chips(boundaries.proposed().shared()),
                    boundaries.questions().stream().limit(MOST_QUESTIONS).map(this::asked).toList(),
                    boundaries.alternatives().stream().map(this::choice).toList());
        }

        private Card card(BoundedContext context) {
            Optional<Proposal> proposal = boundaries.proposed().proposal(context.id());
            return new Card(
                    context.name(),
                    1 + context.ordinal() % 6,
                    context.purpose(),
                    proposal.map(Writer::measure),
                    chips(context.members()),
                    proposal.map(p -> because(p.reasons())).orElse(List.of()),
                    proposal.map(this::apart).orElse(List.of()),
                    proposal.flatMap(Proposal::counterfactual).map(this::say).orElse(""),
                    figures(context));
        }

        private List<String> figures(BoundedContext context) {
            return study.contextFigures().stream()
                    .filter(f -> f.context().equals(context.id()))
                    .flatMap(f ->
                            Stream.concat(
                                    Stream.of(f.text()),
                                    f.moves().stream().map(ContextFigures.Move::text)))
                    .map(this::say)
                    .toList();
        }

        private static Measure measure(Proposal p) {
            return new Measure(
                    Figures.share(p.cohesion()),
                    Figures.share(p.leak()),
                    Figures.share(p.stability()));
        }

        private List<Apart> apart(Proposal proposal) {
            return proposal.apart().stream()
                    .limit(MOST_NEIGHBOURS)
                    .map((Neighbour n) -> new Apart(n.name(), because(n.join().reasons())))
                    .toList();
        }

        private List<Because> because(List<Reason> reasons) {
            return reasons.stream()
                    .map(r -> new Because(say(r.text()), Figures.points(r.weight())))
                    .toList();
        }

        private List<NoteChip> chips(Collection<NoteId> notes) {
            Board board = study.document().board();
            return notes.stream()
                    .flatMap(id -> board.note(id).stream())
                    .sorted(Comparator.comparing(Note::kind).thenComparing(Board.TIMELINE))
                    .map(note -> new NoteChip(note.oneLine(), note.kind().code()))
                    .toList();
        }

        private Asked asked(Question question) {
            return new Asked(say(question.text()), say(question.consequence()));
        }

        private Choice choice(Alternative a) {
            return new Choice(a.services(), say(a.difference()), say(a.tradeoff()));
        }

        private String say(Wording wording) {
            return wording.in(locale);
        }
    }
}
