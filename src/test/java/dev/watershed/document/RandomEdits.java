package dev.watershed.document;

import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Legend;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Pin;
import dev.watershed.boundary.Tie;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import dev.watershed.language.Verdict;
import dev.watershed.language.WordDecision;
import dev.watershed.team.Interaction;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Edits by chance, most of them sensible, some of them nonsense. The ids come from small ranges,
/// so that edits meet each other.
public final class RandomEdits {

    private static final List<String> TEXTS =
            List.of("Order placed", "주문이 접수됐다", "", "two\nlines", "\"quoted\" \\ 🙂", "Pay");
    private static final int SUBJECTS = 30;

    private final Random random;

    public RandomEdits(long seed) {
        random = new Random(seed);
    }

    /// A document after so many edits, those that were refused left out.
    public Document document(int edits) {
        Document now = Document.EMPTY;
        for (int i = 0; i < edits; i++) {
            if (Decider.decide(now, next()) instanceof Accepted(var changes)) {
                now = Evolution.evolve(now, changes);
            }
        }
        return now;
    }

    public Edit next() {
        return next(random.nextInt(SUBJECTS + 12));
    }

    private Edit next(int subject) {
        return switch (subject) {
            case 0 -> new Edit.RewordNote(note(), text());
            case 1 -> new Edit.MoveNotes(places());
            case 2 -> new Edit.RecastNotes(notes(), any(NoteKind.values()));
            case 3 -> new Edit.DescribeNote(note(), List.of("id", text()), text());
            case 4 -> new Edit.DeleteNotes(notes());
            case 5 -> new Edit.RaiseNotes(notes());
            case 6 -> new Edit.LowerNotes(notes());
            case 7 -> new Edit.LockNotes(notes(), random.nextInt(4) == 0);
            case 8 -> new Edit.AddLink(link());
            case 9 -> new Edit.RetypeLink(linkId(), any(LinkKind.values()));
            case 10 -> new Edit.DeleteLinks(Set.of(linkId()));
            case 11 -> new Edit.PlaceLane(new Lane(laneId(), text(), place(), place()));
            case 12 -> new Edit.DeleteLane(laneId());
            case 13 -> new Edit.PlacePivot(pivot());
            case 14 -> new Edit.DeletePivot(pivotId());
            case 15 -> new Edit.RenameWall(text());
            case 16 -> new Edit.ChangeLegend(legend());
            case 17 -> new Edit.DrawContexts(twoContexts());
            case 18 -> new Edit.DrawContexts(List.of(context()));
            case 19 -> new Edit.AssignNotes(notes(), maybe(contextId()));
            case 20 -> new Edit.EraseContexts(Set.of(contextId()));
            case 21 -> new Edit.DecideWord(decision());
            case 22 -> new Edit.ReopenWord(text());
            case 23 -> new Edit.AnswerQuestion(new Tie(note(), note(), random.nextBoolean()));
            case 24 -> new Edit.WithdrawAnswer(new Tie(note(), note(), true));
            case 25 -> new Edit.AcceptTeams(List.of(team(0), team(1)), interactions());
            case 26 -> new Edit.Together(List.of(next(), next()));
            case 27 -> new Edit.Shelve<>(Shelves.PINS, new Pin(contextId(), text()));
            case 28 -> new Edit.Unshelve(Shelves.PINS, contextId().value());
            case 29 -> number(20) == 0 ? takeUpAnother() : new Edit.RewordNote(note(), text());
            default ->
                    new Edit.AddNotes(
                            newNotes(), random.nextBoolean() ? List.of(link()) : List.of());
        };
    }

    private Edit takeUpAnother() {
        Document other = new RandomEdits(random.nextLong()).document(12 + number(80));
        return new Edit.ReplaceWall(other, Wording.literally("before"));
    }

    private List<Note> newNotes() {
        List<Note> notes = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            NoteKind kind = any(NoteKind.values());
            Rank rank = Rank.nth(random.nextInt(30));
            notes.add(
                    new Note(
                            note(),
                            kind,
                            text(),
                            bounds(),
                            List.of("a"),
                            text(),
                            rank,
                            "Ana",
                            false));
        }
        return notes;
    }

    private Map<NoteId, Bounds> places() {
        Map<NoteId, Bounds> places = new HashMap<>();
        notes().forEach(id -> places.put(id, bounds()));
        return places;
    }

    private Bounds bounds() {
        return new Bounds(place(), place(), 1 + random.nextInt(200), 1 + random.nextDouble() * 99);
    }

    private double place() {
        return switch (random.nextInt(40)) {
            case 0 -> Double.NaN;
            case 1 -> 1e9;
            case 2 -> Double.NEGATIVE_INFINITY;
            default -> random.nextDouble() * 2000 - 500;
        };
    }

    private Link link() {
        double weight = random.nextInt(8) == 0 ? random.nextInt(3) - 1 : 1;
        return new Link(linkId(), note(), note(), any(LinkKind.values()), weight);
    }

    private Pivot pivot() {
        return new Pivot(pivotId(), place(), text(), maybe(note()));
    }

    private Legend legend() {
        String colour = random.nextBoolean() ? "#12aBcD" : text();
        return Legend.USUAL.with(any(NoteKind.values()), new Legend.Entry(text(), colour));
    }

    private BoundedContext context() {
        Classification classification = any(Classification.values());
        return new BoundedContext(contextId(), text(), notes(), text(), classification, number(9));
    }

    private List<BoundedContext> twoContexts() {
        Set<NoteId> rest = notes();
        BoundedContext first = context().named("First");
        rest.removeAll(first.members());
        return List.of(first, context().named("Second").holding(rest));
    }

    private WordDecision decision() {
        Instant at = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        return new WordDecision(text(), any(Verdict.values()), "Ana", at, text(), "e1");
    }

    private Team team(int n) {
        TeamId id = new TeamId("team" + n);
        return new Team(id, text(), any(TeamType.values()), List.of(contextId()), number(9));
    }

    private List<Interaction> interactions() {
        TeamId to = new TeamId("team" + number(3));
        InteractionMode mode = any(InteractionMode.values());
        return List.of(new Interaction(new TeamId("team0"), to, mode, text()));
    }

    private Set<NoteId> notes() {
        Set<NoteId> notes = new HashSet<>();
        for (int i = number(4); i >= 0; i--) {
            notes.add(note());
        }
        return notes;
    }

    private NoteId note() {
        return new NoteId("n" + number(20));
    }

    private LinkId linkId() {
        return new LinkId("k" + number(12));
    }

    private LaneId laneId() {
        return new LaneId("l" + number(3));
    }

    private PivotId pivotId() {
        return new PivotId("p" + number(3));
    }

    private ContextId contextId() {
        return new ContextId("c" + number(4));
    }

    private String text() {
        return number(200) == 0 ? "long ".repeat(1000) : TEXTS.get(number(TEXTS.size()));
    }

    private int number(int below) {
        return random.nextInt(below);
    }

    private <T> T any(T[] values) {
        return values[number(values.length)];
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }
}
