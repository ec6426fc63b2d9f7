package dev.watershed.ui.session;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelf;
import dev.watershed.document.Shelves;
import dev.watershed.geometry.Bounds;
import dev.watershed.workshop.Aside;
import dev.watershed.workshop.Ballot;
import dev.watershed.workshop.OpenQuestion;
import dev.watershed.workshop.Phase;
import dev.watershed.workshop.Plan;
import dev.watershed.workshop.Snapshot;
import dev.watershed.workshop.Stand;
import dev.watershed.workshop.Timer;
import dev.watershed.workshop.Walkthrough;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Leads the room through the open wall: plan and clock, votes, open questions and snapshots, which
/// are kept in the document, and the walk-through, which ends with the window. Every step is an
/// edit and one undo.
public final class Facilitation {

    /// What the inspector is about instead of the chosen notes.
    public enum Card {
        VOTE,
        QUESTIONS,
        WALK,
        SNAPSHOTS,
        BASKET,
        LEGEND,
        PLACES
    }

    private final Session session;
    private final ReadOnlyObjectWrapper<Optional<Stand>> stand =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Walkthrough>> walk =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Card>> card =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Contrast>> contrast =
            new SimpleObjectProperty<>(Optional.empty());

    /// Two moments that are compared on the wall.
    ///
    /// @param after empty for the wall as it is now
    /// @param near the part of the wall that is looked at; empty for all of it
    public record Contrast(Snapshot before, Optional<Snapshot> after, Optional<Bounds> near) {

        public Contrast(Snapshot before, Optional<Snapshot> after) {
            this(before, after, Optional.empty());
        }

        /// The same two moments, looked at from near by.
        public Contrast near(Bounds part) {
            return new Contrast(before, after, Optional.of(part));
        }
    }

    private final ObjectProperty<Optional<Asked>> asked =
            new SimpleObjectProperty<>(Optional.empty());

    /// What the room is asked to raise hands for.
    ///
    /// @param ways to choose from, in their order
    public record Asked(String question, List<String> ways) {

        public Asked {
            ways = List.copyOf(ways);
        }
    }

    Facilitation(Session session) {
        this.session = session;
        session.documentProperty().subscribe(document -> keepUp(document));
    }

    private void keepUp(Document document) {
        Optional<Stand> now = document.shelf(Shelves.SESSION).values().stream().findFirst();
        if (!now.equals(stand.get())) {
            stand.set(now);
        }
        if (walk.get().isPresent()) {
            walk.set(walk.get().flatMap(told -> told.on(document.board())));
        }
    }

    /// Where the session stands; empty while no plan is followed.
    public ReadOnlyObjectProperty<Optional<Stand>> standProperty() {
        return stand.getReadOnlyProperty();
    }

    public Optional<Stand> stand() {
        return stand.get();
    }

    public Instant now() {
        return session.desk().clock().instant();
    }

    /// Begins a session, or goes on by another plan.
    public void follow(Plan plan, List<String> people) {
        if (plan.steps().isEmpty()) {
            end();
            return;
        }
        put(
                stand().map(on -> on.following(plan, now()).with(people))
                        .orElseGet(() -> Stand.begun(plan, people, now())));
    }

    public void end() {
        session.perform(new Edit.Unshelve(Shelves.SESSION, "now"));
    }

    /// Goes to a phase of the plan; the wall at the end of the one before is kept as a snapshot.
    public void goTo(int step) {
        stand().ifPresent(on -> {
            List<Edit> edits = new ArrayList<>();
            edits.add(new Edit.Shelve<>(Shelves.SESSION, on.at(step, now())));
            if (!board().notes().isEmpty()) {
                edits.add(new Edit.Shelve<>(Shelves.SNAPSHOTS, snapshot("", on.phase())));
            }
            session.perform(new Edit.Together(edits));
        });
    }

    public void next() {
        stand().filter(on -> on.next().isPresent()).ifPresent(on -> goTo(on.step() + 1));
    }

    /// Stops the clock the room looks at, or lets it run on.
    public void pauseOrResume() {
        clock(timer -> timer.runs() ? timer.paused(now()) : timer.resumed(now()));
    }

    public void more(int minutes) {
        clock(timer -> timer.granted(Duration.ofMinutes(minutes), now()));
    }

    private void clock(UnaryOperator<Timer> change) {
        change(on -> on.clocked(change.apply(on.clock())));
    }

    public void begin(Aside aside) {
        change(on -> on.with(aside, now()));
    }

    public void endAside() {
        change(Stand::withoutAside);
    }

    public void silent(boolean on) {
        change(at -> at.silent(on));
    }

    /// True while nobody is to read what hangs on the wall.
    public boolean isSilent() {
        return stand().filter(Stand::silent).isPresent();
    }

    public void introduce(NoteKind kind) {
        change(on -> on.introducing(kind));
    }

    private void change(UnaryOperator<Stand> how) {
        stand().map(how).ifPresent(this::put);
    }

    private void put(Stand other) {
        session.perform(new Edit.Shelve<>(Shelves.SESSION, other));
    }

    /// The rounds of voting, the latest last.
    public List<Ballot> ballots() {
        return List.copyOf(shelf(Shelves.BALLOTS));
    }

    /// The round that is open or was closed last.
    public Optional<Ballot> ballot() {
        List<Ballot> all = ballots();
        return all.stream()
                .filter(one -> !one.closed())
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    /// How many votes a note has from the round that was closed last; 0 while one is open.
    public int votes(NoteId note) {
        return ballot().map(round -> round.result().getOrDefault(note, 0)).orElse(0);
    }

    public void put(Ballot ballot) {
        session.perform(new Edit.Shelve<>(Shelves.BALLOTS, ballot));
    }

    public void drop(Ballot ballot) {
        session.perform(new Edit.Unshelve(Shelves.BALLOTS, ballot.id()));
    }

    /// Rounds are in the order in which they were opened: the time is the first part of the id.
    public String ballotId() {
        return now().toString() + "-" + session.newId();
    }

    /// Hotspots and the parking lot.
    public List<OpenQuestion> questions() {
        return OpenQuestion.all(board(), shelf(Shelves.QUESTIONS));
    }

    public void put(OpenQuestion question) {
        session.perform(new Edit.Shelve<>(Shelves.QUESTIONS, question));
    }

    public void drop(OpenQuestion question) {
        session.perform(new Edit.Unshelve(Shelves.QUESTIONS, question.id()));
    }

    /// Oldest first.
    public List<Snapshot> snapshots() {
        return shelf(Shelves.SNAPSHOTS).stream()
                .sorted(Comparator.comparing(Snapshot::taken).thenComparing(Snapshot::id))
                .toList();
    }

    public void take(String name) {
        Optional<Phase> phase = stand().map(Stand::phase);
        Snapshot taken = Snapshot.of(session.newId(), name, phase, now(), board());
        session.perform(new Edit.Shelve<>(Shelves.SNAPSHOTS, taken));
    }

    public void drop(Snapshot snapshot) {
        session.perform(new Edit.Unshelve(Shelves.SNAPSHOTS, snapshot.id()));
    }

    private Snapshot snapshot(String name, Phase phase) {
        return Snapshot.of(session.newId(), name, Optional.of(phase), now(), board());
    }

    /// The walk-through under way.
    public ObjectProperty<Optional<Walkthrough>> walkProperty() {
        return walk;
    }

    /// Begins to tell the story; says so when there is none.
    public void tell(boolean backwards) {
        List<String> people = stand().map(Stand::people).orElse(List.of());
        Optional<Walkthrough> begun = Walkthrough.of(board(), backwards, people);
        walk.set(begun);
        contrast.set(Optional.empty());
        if (begun.isEmpty()) {
            session.say(Toast.saying(session.texts().of("walk.nothing")));
        } else {
            card.set(Optional.of(Card.WALK));
            session.select(dev.watershed.canvas.Selection.NONE);
        }
    }

    public void stopTelling() {
        walk.set(Optional.empty());
        card.set(card.get().filter(shown -> shown != Card.WALK));
    }

    /// One step of the story, or a handing over.
    public void tell(UnaryOperator<Walkthrough> step) {
        walk.set(walk.get().map(step));
    }

    /// The note the room is talking about.
    public Optional<Note> told() {
        return walk.get().flatMap(told -> board().note(told.current().note()));
    }

    /// The note the room looks at: the one that is told of, else the one that is chosen while the
    /// open questions or the result of a vote are gone through. While votes are entered nobody sees
    /// for what.
    public Optional<Note> shownToTheRoom() {
        return told().or(() ->
                card.get()
                        .filter(this::isGoneThrough)
                        .flatMap(shown -> session.selection().onlyNote())
                        .flatMap(board()::note));
    }

    private boolean isGoneThrough(Card shown) {
        return shown == Card.QUESTIONS
                || (shown == Card.VOTE && ballot().filter(Ballot::closed).isPresent());
    }

    /// What the inspector is about instead of the chosen notes.
    public ObjectProperty<Optional<Card>> cardProperty() {
        return card;
    }

    public void show(Card shown) {
        if (shown != Card.SNAPSHOTS) {
            contrast.set(Optional.empty());
        }
        card.set(Optional.of(shown));
    }

    /// The two moments that are compared on the wall.
    public ObjectProperty<Optional<Contrast>> contrastProperty() {
        return contrast;
    }

    /// The question the room's window shows; nothing of the count is in it.
    public ObjectProperty<Optional<Asked>> askedProperty() {
        return asked;
    }

    /// What a window that is built anew goes on with.
    void goOnAs(Facilitation other) {
        other.walk.set(walk.get());
        other.card.set(card.get());
        other.contrast.set(contrast.get());
        other.asked.set(asked.get());
    }

    private <T extends Record> Collection<T> shelf(Shelf<T> shelf) {
        return session.document().shelf(shelf).values();
    }

    private Board board() {
        return session.document().board();
    }
}
