package dev.watershed.study;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.Alternative;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Crossing;
import dev.watershed.boundary.Division;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.DecisionStatus;
import dev.watershed.decision.Moment;
import dev.watershed.decision.Moment.What;
import dev.watershed.decision.Occasion;
import dev.watershed.decision.Option;
import dev.watershed.decision.Option.Figure;
import dev.watershed.decision.Subject;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Wording;
import dev.watershed.language.Verdict;
import dev.watershed.language.Word;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.TeamAlternative;
import dev.watershed.team.TeamFigures;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Drafts decision records from what was accepted: the alternatives and figures are there already,
/// the team adds the why. A draft goes into the document together with what it is about, as one
/// undo: [#together(Edit, DecisionRecord)].
public final class Drafts {

    private static final int MOST_CONSEQUENCES = 4;

    private final Document document;
    private final Pen pen;

    public Drafts(Document document, Pen pen) {
        this.document = document;
        this.pen = pen;
    }

    /// What somebody asks for and the record of it, as one undo.
    public static Edit together(Edit edit, DecisionRecord record) {
        return new Edit.Together(List.of(edit, new Edit.Shelve<>(Shelves.DECISIONS, record)));
    }

    /// An empty record with the next number.
    public DecisionRecord blank(String title, Occasion occasion, What how) {
        DecisionLog log = DecisionLog.of(document.shelf(Shelves.DECISIONS).values());
        Moment first = new Moment(how, pen.author(), pen.at());
        return DecisionRecord.draft(pen.id(), log.nextNumber(), title, occasion, first);
    }

    /// The drawing of contexts from a division. While a draft of that kind waits for its why, the
    /// next contexts go into the same one: a boundary is accepted line by line.
    ///
    /// @param drawn the contexts that are accepted now
    /// @param chosen the division they come from
    public DecisionRecord boundaries(
            List<BoundedContext> drawn, Division chosen, Boundaries boundaries) {
        Optional<DecisionRecord> open = waiting(Occasion.BOUNDARY);
        List<Subject> about = new ArrayList<>();
        open.ifPresent(draft -> about.addAll(draft.about()));
        drawn.forEach(context -> about.add(Subject.context(context.id())));
        List<String> names = new ArrayList<>();
        about.forEach(subject -> name(subject, drawn).ifPresent(names::add));
        String title =
                names.size() == 1
                        ? say("boundary-one-title", names.getFirst())
                        : say("boundary-title", names.size());
        Crossing crossing = chosen.crossing();
        List<String> good = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        weigh(crossing.transactions().size(), "transactions", good, bad);
        weigh(crossing.calls().size(), "calls", good, bad);
        return open.map(draft -> draft.titled(title))
                .orElseGet(() -> blank(title, Occasion.BOUNDARY, What.DRAFTED))
                .inContext(
                        say(
                                "boundary-context",
                                document.board().notes().size(),
                                chosen.services(),
                                crossing.events().size()))
                .considering(cuts(chosen, boundaries))
                .deciding(say("boundary-decision", String.join(", ", names)))
                .weighing(good, bad)
                .about(about);
    }

    private Optional<DecisionRecord> waiting(Occasion occasion) {
        return DecisionLog.of(document.shelf(Shelves.DECISIONS).values()).waiting().stream()
                .filter(draft -> draft.occasion() == occasion)
                .findFirst();
    }

    /// The name of a context that is drawn, or about to be.
    private Optional<String> name(Subject subject, List<BoundedContext> drawn) {
        return Stream.concat(drawn.stream(), document.contexts().values().stream())
                .filter(context -> context.id().value().equals(subject.id()))
                .map(BoundedContext::name)
                .findFirst();
    }

    private void weigh(int count, String what, List<String> good, List<String> bad) {
        (count == 0 ? good : bad).add(say("boundary-" + what, count));
    }

    private List<Option> cuts(Division chosen, Boundaries boundaries) {
        List<Division> divisions = new ArrayList<>(List.of(chosen));
        if (chosen.services() != boundaries.proposed().services()) {
            divisions.add(boundaries.proposed());
        }
        boundaries.alternatives().stream()
                .map(Alternative::division)
                .filter(d -> divisions.stream().noneMatch(o -> o.services() == d.services()))
                .forEach(divisions::add);
        return divisions.stream().map(d -> cut(d, d.equals(chosen))).toList();
    }

    private Option cut(Division division, boolean chosen) {
        Crossing crossing = division.crossing();
        return new Option(
                say("boundary-option", division.services()),
                List.of(
                        figure("events", crossing.events().size()),
                        figure("calls", crossing.calls().size()),
                        figure("transactions", crossing.transactions().size())),
                chosen);
    }

    /// Teams that were accepted.
    ///
    /// @param chosen as it was shown, with the alternatives that were shown beside it
    public DecisionRecord teams(TeamProposal chosen, List<TeamAlternative> shown) {
        List<Option> options =
                shown.stream().map(a -> topology(a, a.proposal().equals(chosen))).toList();
        List<String> bad =
                oneOfEachRule(chosen.findings()).stream()
                        .limit(MOST_CONSEQUENCES)
                        .map(finding -> finding.message().in(pen.locale()))
                        .toList();
        List<Subject> about = new ArrayList<>();
        chosen.teams().forEach(team -> about.add(Subject.team(team.id())));
        chosen.teams().forEach(team -> team.contexts().forEach(c -> about.add(Subject.context(c))));
        List<BoundedContext> contexts =
                shown.stream()
                        .filter(a -> a.proposal().equals(chosen))
                        .findFirst()
                        .map(TeamAlternative::contexts)
                        .orElse(List.of());
        int people = chosen.people();
        int fits = (int) chosen.teams().stream().filter(team -> team.load().fits()).count();
        return blank(say("team-title", chosen.teams().size(), people), Occasion.TEAM, What.DRAFTED)
                .inContext(say("team-context", contextsOf(chosen)))
                .considering(options)
                .deciding(
                        chosen.teams().stream()
                                .map(team -> owns(team, contexts))
                                .collect(Collectors.joining("\n")))
                .weighing(List.of(say("team-good", fits, chosen.teams().size())), bad)
                .about(about);
    }

    private static Collection<Finding> oneOfEachRule(List<Finding> findings) {
        Map<RuleId, Finding> first = new LinkedHashMap<>();
        findings.forEach(finding -> first.putIfAbsent(finding.rule(), finding));
        return first.values();
    }

    private static int contextsOf(TeamProposal teams) {
        return teams.teams().stream().mapToInt(team -> team.contexts().size()).sum();
    }

    private String owns(Proposed team, List<BoundedContext> contexts) {
        String name = team.name().in(pen.locale());
        String owned =
                team.contexts().stream()
                        .map(id -> name(Subject.context(id), contexts).orElse(id.value()))
                        .collect(Collectors.joining(", "));
        return owned.isEmpty()
                ? say("team-helps", name, team.size())
                : say("team-owns", name, owned, team.size());
    }

    private Option topology(TeamAlternative alternative, boolean chosen) {
        TeamFigures figures = alternative.figures();
        return new Option(
                alternative.name().in(pen.locale()),
                List.of(
                        figure("teams", figures.teams()),
                        figure("people", figures.people()),
                        new Figure(say("figure-heaviest"), CognitiveLoad.shown(figures.heaviest())),
                        figure("messages", figures.crossing())),
                chosen);
    }

    /// What was decided about a word. Deciding anew while the draft waits for its why goes into the
    /// same one.
    ///
    /// @param why the reason given with the verdict; empty when the record is to ask for it
    public DecisionRecord word(Word word, Verdict verdict, String why) {
        String name = word.term().shown();
        Subject subject = Subject.word(word.term().key());
        String title = say("word-title-" + verdict.code(), name);
        List<Option> options =
                Stream.of(Verdict.TWO_MEANINGS, Verdict.TWO_VIEWS, Verdict.SAME)
                        .map(v ->
                                new Option(say("word-option-" + v.code()), List.of(), v == verdict))
                        .toList();
        List<Subject> about = new ArrayList<>(List.of(subject));
        word.uses().stream().map(use -> Subject.note(use.note())).distinct().forEach(about::add);
        return waiting(word)
                .map(draft -> draft.titled(title))
                .orElseGet(() -> afresh(word, title))
                .inContext(say("word-context", name, word.uses().size(), word.senses().size()))
                .considering(options)
                .deciding(say("word-decision-" + verdict.code(), name))
                .because(why)
                .about(about);
    }

    /// A new record, which takes the place of the one that holds.
    private DecisionRecord afresh(Word word, String title) {
        DecisionRecord blank = blank(title, Occasion.WORD, What.DRAFTED);
        return inForce(word).map(old -> blank.superseding(old.id())).orElse(blank);
    }

    /// What was decided about a word and holds.
    public Optional<DecisionRecord> inForce(Word word) {
        return about(word, DecisionStatus.ACCEPTED);
    }

    /// What else is asked for when a word is decided anew: the record that held is open again, a
    /// draft that waits goes.
    public List<Edit> reopening(Word word) {
        List<Edit> edits = new ArrayList<>();
        waiting(word)
                .map(draft -> new Edit.Unshelve(Shelves.DECISIONS, draft.id().value()))
                .ifPresent(edits::add);
        inForce(word)
                .map(record ->
                        record.then(
                                DecisionStatus.PROPOSED,
                                new Moment(What.REOPENED, pen.author(), pen.at())))
                .map(record -> new Edit.Shelve<>(Shelves.DECISIONS, record))
                .ifPresent(edits::add);
        return edits;
    }

    /// The draft about a word that nobody has accepted yet.
    public Optional<DecisionRecord> waiting(Word word) {
        return about(word, DecisionStatus.PROPOSED);
    }

    private Optional<DecisionRecord> about(Word word, DecisionStatus status) {
        Subject subject = Subject.word(word.term().key());
        return DecisionLog.of(document.shelf(Shelves.DECISIONS).values()).records().stream()
                .filter(record -> record.occasion() == Occasion.WORD)
                .filter(record -> record.status() == status)
                .filter(record -> record.about().contains(subject))
                .findFirst();
    }

    /// A finding that stays as it is. It is accepted at once: there is no waiver without a reason.
    public DecisionRecord waiver(Finding finding, List<Fix> fixes, String reason) {
        String message = finding.message().in(pen.locale());
        List<Option> options =
                Stream.concat(
                                Stream.of(new Option(say("waiver-option"), List.of(), true)),
                                fixes.stream()
                                        .map(fix -> fix.label().in(pen.locale()))
                                        .map(label -> new Option(label, List.of(), false)))
                        .toList();
        return blank(say("waiver-title", message), Occasion.WAIVER, What.WRITTEN)
                .inContext(say("waiver-context", message, finding.rule().value(), finding.source()))
                .considering(options)
                .deciding(say("waiver-decision"))
                .because(reason)
                .about(subjects(finding))
                .then(DecisionStatus.ACCEPTED, new Moment(What.ACCEPTED, pen.author(), pen.at()));
    }

    private List<Subject> subjects(Finding finding) {
        List<Subject> about = new ArrayList<>(List.of(Subject.finding(finding)));
        for (String id : finding.evidence().ids()) {
            if (!id.isBlank() && document.board().note(new NoteId(id)).isPresent()) {
                about.add(Subject.note(id));
            } else if (!id.isBlank() && document.contexts().containsKey(new ContextId(id))) {
                about.add(Subject.context(id));
            } else if (!id.isBlank() && document.teams().containsKey(new TeamId(id))) {
                about.add(Subject.team(id));
            }
        }
        return about;
    }

    private Figure figure(String name, int value) {
        return new Figure(say("figure-" + name), Integer.toString(value));
    }

    private String say(String key, Object... words) {
        return Wording.of("study.draft." + key, words).in(pen.locale());
    }
}
