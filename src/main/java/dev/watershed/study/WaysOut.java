package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.data.CopyRules;
import dev.watershed.data.DataCopy;
import dev.watershed.data.Holding;
import dev.watershed.data.Path;
import dev.watershed.data.Reading;
import dev.watershed.data.Writing;
import dev.watershed.data.saga.BetterOrder;
import dev.watershed.data.saga.Saga;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.Moment.What;
import dev.watershed.decision.Occasion;
import dev.watershed.decision.Option;
import dev.watershed.decision.Subject;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The ways out of a finding about data: choices with consequences, the first one not better than
/// the others. Each is one edit; [#decided] puts the record of the choice beside it.
public final class WaysOut {

    private static final String SAGA = "data.saga-";

    private final Study study;
    private final Document document;
    private final Supplier<String> ids;

    /// @param ids for notes and arrows that have to be written
    public WaysOut(Study study, Supplier<String> ids) {
        this.study = study;
        this.document = study.document();
        this.ids = ids;
    }

    /// The ways out of one finding; none where there is nothing to choose, or where it would take
    /// boundaries that are drawn.
    public List<WayOut> of(Finding finding) {
        String rule = finding.rule().value();
        List<Note> about = notes(finding).toList();
        return switch (rule) {
            case "data.two-writers" -> holding(finding).map(this::writers).orElse(List.of());
            case "data.shared-table" -> table(finding);
            case "data.behind-owner" ->
                    holding(finding).map(h -> readers(h, finding)).orElse(List.of());
            case "data.owned-twice", "data.name-drift" -> AttributeWays.of(study, ids, finding);
            case "data.no-data" -> emptyHanded(about);
            case "data.copy-drifted" -> renamedCopy(finding);
            case "data.copy-starves" ->
                    copies(finding).flatMap(c -> streams().starving(c).stream()).toList();
            case "data.event-lacks" -> streams().lacking(about);
            case "data.event-like-command" ->
                    about.stream()
                            .limit(1)
                            .flatMap(e -> streams().likeCommand(e).stream())
                            .toList();
            case "data.event-hides-why" ->
                    about.stream().limit(1).flatMap(e -> streams().hidesWhy(e).stream()).toList();
            case "data.waits" ->
                    about.size() < 2
                            ? List.of()
                            : new WaitingWays(study, ids, about.get(0), about.get(1)).ways();
            default ->
                    rule.startsWith(SAGA)
                            ? new SagaWays(study, ids).of(rule.substring(SAGA.length()), finding)
                            : List.of();
        };
    }

    private StreamWays streams() {
        return new StreamWays(study, ids);
    }

    private List<WayOut> emptyHanded(List<Note> about) {
        return about.stream()
                .limit(1)
                .flatMap(n -> study.services().serviceAt(n.id()).stream())
                .flatMap(s -> new ServiceWays(study, ids, s).ways().stream())
                .toList();
    }

    /// As for two writers; where only one writes it, or the wall does not say that it is data, the
    /// note itself is settled.
    private List<WayOut> table(Finding finding) {
        List<WayOut> ways = holding(finding).map(this::writers).orElse(List.of());
        return ways.isEmpty()
                ? notes(finding)
                        .limit(1)
                        .flatMap(n -> new TableWays(study, ids, n).ways().stream())
                        .toList()
                : ways;
    }

    private Stream<DataCopy> copies(Finding finding) {
        return study.data().ownership().agreed().stream()
                .filter(c -> finding.evidence().ids().contains(c.aggregate().value()))
                .filter(c -> finding.evidence().ids().contains(c.view().value()));
    }

    /// A way out and the draft of the decision for it, as one undo.
    public Edit decided(Finding finding, List<WayOut> ways, WayOut chosen, Pen pen) {
        Locale locale = pen.locale();
        List<Option> options =
                ways.stream()
                        .map(w ->
                                new Option(
                                        w.name().in(locale),
                                        List.of(
                                                new Option.Figure(
                                                        Wording.of("study.way.then").in(locale),
                                                        w.consequence().in(locale))),
                                        w.equals(chosen)))
                        .toList();
        DecisionRecord record =
                new Drafts(document, pen)
                        .blank(chosen.name().in(locale), Occasion.DATA, What.DRAFTED)
                        .inContext(finding.message().in(locale))
                        .considering(options)
                        .deciding(chosen.name().in(locale) + ". " + chosen.consequence().in(locale))
                        .weighing(said(chosen.good(), locale), said(chosen.bad(), locale))
                        .about(subjects(finding));
        return Drafts.together(chosen.edit(), record);
    }

    private static List<String> said(List<Wording> all, Locale locale) {
        return all.stream().map(one -> one.in(locale)).toList();
    }

    private List<Subject> subjects(Finding finding) {
        List<Subject> about = new ArrayList<>(List.of(Subject.finding(finding)));
        notes(finding).forEach(note -> about.add(Subject.note(note.id())));
        return about;
    }

    private Board board() {
        return document.board();
    }

    private Stream<Note> notes(Finding finding) {
        return finding.evidence().ids().stream()
                .filter(id -> !id.isBlank())
                .flatMap(id -> board().note(new NoteId(id)).stream());
    }

    private Optional<Holding> holding(Finding finding) {
        return notes(finding)
                .limit(1)
                .flatMap(n -> study.data().ownership().holding(n.id()).stream())
                .findFirst();
    }

    private List<WayOut> writers(Holding holding) {
        Optional<Writing> other = holding.foreignWriters().stream().findFirst();
        if (document.contexts().isEmpty() || other.isEmpty()) {
            return List.of();
        }
        DataMoves moves = new DataMoves(study, ids, holding, other.get().by());
        List<WayOut> ways = new ArrayList<>();
        List<NoteId> via = other.get().via();
        ways.add(moves.twoWords(via));
        moves.copy(via, LinkKind.HANDLED_BY).ifPresent(ways::add);
        moves.ownerWrites(via).ifPresent(ways::add);
        moves.delegate(via, LinkKind.HANDLED_BY).ifPresent(ways::add);
        moves.joined().ifPresent(ways::add);
        return ways;
    }

    private List<WayOut> readers(Holding holding, Finding finding) {
        Optional<Reading> reading =
                holding.readers().stream()
                        .filter(r -> r.path() == Path.BEHIND)
                        .filter(r ->
                                r.via().stream()
                                        .anyMatch(
                                                v -> finding.evidence().ids().contains(v.value())))
                        .findFirst();
        if (document.contexts().isEmpty() || reading.isEmpty()) {
            return List.of();
        }
        DataMoves moves = new DataMoves(study, ids, holding, reading.get().by());
        List<WayOut> ways = new ArrayList<>();
        List<NoteId> via = reading.get().via();
        moves.copy(via, LinkKind.READS).ifPresent(ways::add);
        moves.readModel(via).ifPresent(ways::add);
        moves.asked(via).ifPresent(ways::add);
        moves.delegate(via, LinkKind.READS).ifPresent(ways::add);
        moves.moved().ifPresent(ways::add);
        return ways;
    }

    private List<WayOut> renamedCopy(Finding finding) {
        return copies(finding)
                .flatMap(c -> board().note(c.aggregate()).stream().map(n -> renamed(c, n)))
                .toList();
    }

    private static WayOut renamed(DataCopy copy, Note aggregate) {
        DataCopy now = CopyRules.renamed(copy, aggregate);
        return way(
                "renamed",
                new Edit.Shelve<>(Shelves.COPIES, now),
                List.of(String.join(", ", now.fields())));
    }

    /// The better order of a saga, kept.
    public static WayOut reordered(Saga saga, BetterOrder.Better better) {
        String order =
                String.join(" → ", better.steps().stream().map(s -> s.action().name()).toList());
        return way(
                "better-order",
                new Edit.Shelve<>(Shelves.SAGAS, saga.with(better.steps())),
                List.of(order, better.stuckBefore(), better.stuckAfter()));
    }

    /// Named and weighed by `study.way.NAME`, `.then`, `.good` and `.bad`.
    static WayOut way(String name, Edit edit, List<?> words) {
        Object[] arguments = words.toArray();
        String key = "study.way." + name;
        return new WayOut(
                Wording.of(key, arguments),
                Wording.of(key + ".then", arguments),
                List.of(Wording.of(key + ".good", arguments)),
                List.of(Wording.of(key + ".bad", arguments)),
                edit);
    }
}
