package dev.watershed.document;

import dev.watershed.board.Lane;
import dev.watershed.board.Legend;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Tie;
import dev.watershed.geometry.Bounds;
import dev.watershed.language.WordDecision;
import dev.watershed.team.Interaction;
import dev.watershed.team.Team;
import java.util.List;
import java.util.Optional;

/// What happened to a document, in the past tense. A change carries both sides, so that it can be
/// turned round without looking at the document; several changes together are one transaction.
public sealed interface Change {

    record NoteAdded(Note note) implements Change {}

    record NoteRemoved(Note note) implements Change {}

    record NoteMoved(NoteId note, Bounds from, Bounds to) implements Change {}

    record NoteReworded(NoteId note, String from, String to) implements Change {}

    record NoteRecast(NoteId note, NoteKind from, NoteKind to) implements Change {}

    record NoteDescribed(NoteId note, Description from, Description to) implements Change {}

    record NoteRanked(NoteId note, Rank from, Rank to) implements Change {}

    record NoteLocked(NoteId note, boolean from, boolean to) implements Change {}

    record LinkAdded(Link link) implements Change {}

    record LinkRemoved(Link link) implements Change {}

    record LinkRetyped(LinkId link, LinkKind from, LinkKind to) implements Change {}

    record LaneAdded(Lane lane) implements Change {}

    record LaneRemoved(Lane lane) implements Change {}

    record LaneChanged(Lane from, Lane to) implements Change {}

    record PivotAdded(Pivot pivot) implements Change {}

    record PivotRemoved(Pivot pivot) implements Change {}

    record PivotChanged(Pivot from, Pivot to) implements Change {}

    record WallRenamed(String from, String to) implements Change {}

    /// Everything at once: another moment was taken up again, or what happened elsewhere.
    record WallReplaced(Document from, Document to) implements Change {}

    record LegendChanged(Legend from, Legend to) implements Change {}

    record ContextDrawn(BoundedContext context) implements Change {}

    record ContextErased(BoundedContext context) implements Change {}

    record ContextChanged(BoundedContext from, BoundedContext to) implements Change {}

    record WordDecided(String word, Optional<WordDecision> from, Optional<WordDecision> to)
            implements Change {}

    record PairAnswered(String pair, Optional<Tie> from, Optional<Tie> to) implements Change {}

    record TeamsAccepted(Agreement from, Agreement to) implements Change {}

    /// An entry was put on a shelf, changed or taken down.
    record EntryChanged(Shelf<?> shelf, String key, Optional<Record> from, Optional<Record> to)
            implements Change {}

    /// What a note carries and means.
    record Description(List<String> attributes, String definition) {
        public Description {
            attributes = List.copyOf(attributes);
        }

        static Description of(Note note) {
            return new Description(note.attributes(), note.definition());
        }
    }

    /// Who the teams are and how they work together.
    record Agreement(List<Team> teams, List<Interaction> interactions) {
        public Agreement {
            teams = List.copyOf(teams);
            interactions = List.copyOf(interactions);
        }
    }
}
