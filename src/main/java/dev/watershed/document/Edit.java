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
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Tie;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import dev.watershed.language.WordDecision;
import dev.watershed.team.Interaction;
import dev.watershed.team.Team;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What somebody asks for, in the imperative. An edit becomes changes in [Decider]; it can be
/// refused, and then nothing happened. One edit is one undo. Ids of new things are made by whoever
/// asks.
public sealed interface Edit {

    /// Puts up new notes with the links between them: one typed note, a paste, a duplicate or a
    /// whole import. Where a rank is taken the note still lies above what was there.
    record AddNotes(List<Note> notes, List<Link> links) implements Edit {
        public AddNotes {
            notes = List.copyOf(notes);
            links = List.copyOf(links);
        }
    }

    record RewordNote(NoteId note, String text) implements Edit {}

    /// Moves or resizes notes: where each shall hang.
    record MoveNotes(Map<NoteId, Bounds> places) implements Edit {
        public MoveNotes {
            places = Map.copyOf(places);
        }
    }

    /// Turns notes into another kind; each takes that kind's usual size about its centre.
    record RecastNotes(Set<NoteId> notes, NoteKind kind) implements Edit {
        public RecastNotes {
            notes = Set.copyOf(notes);
        }
    }

    /// Says what a note carries and means.
    record DescribeNote(NoteId note, List<String> attributes, String definition) implements Edit {
        public DescribeNote {
            attributes = List.copyOf(attributes);
        }
    }

    /// Takes notes down, with their links, their places in contexts and the pivotal events that
    /// name them.
    record DeleteNotes(Set<NoteId> notes) implements Edit {
        public DeleteNotes {
            notes = Set.copyOf(notes);
        }
    }

    record RaiseNotes(Set<NoteId> notes) implements Edit {
        public RaiseNotes {
            notes = Set.copyOf(notes);
        }
    }

    record LowerNotes(Set<NoteId> notes) implements Edit {
        public LowerNotes {
            notes = Set.copyOf(notes);
        }
    }

    record LockNotes(Set<NoteId> notes, boolean locked) implements Edit {
        public LockNotes {
            notes = Set.copyOf(notes);
        }
    }

    record AddLink(Link link) implements Edit {}

    record RetypeLink(LinkId link, LinkKind kind) implements Edit {}

    record DeleteLinks(Set<LinkId> links) implements Edit {
        public DeleteLinks {
            links = Set.copyOf(links);
        }
    }

    /// Puts up a lane or, if its id is there already, renames, moves or resizes it.
    record PlaceLane(Lane lane) implements Edit {}

    record DeleteLane(LaneId lane) implements Edit {}

    /// Puts up a pivotal event or, if its id is there already, moves or renames it.
    record PlacePivot(Pivot pivot) implements Edit {}

    record DeletePivot(PivotId pivot) implements Edit {}

    record RenameWall(String title) implements Edit {}

    /// Takes up a whole wall: another moment of this one, or what became of it elsewhere.
    ///
    /// @param why what it says in the history
    record ReplaceWall(Document wall, Wording why) implements Edit {}

    record ChangeLegend(Legend legend) implements Edit {}

    /// Draws contexts: a boundary by hand, one accepted proposal, or all of them. A context whose
    /// id is there already is replaced; its members leave the contexts they were in, and a context
    /// left empty that way is erased.
    record DrawContexts(List<BoundedContext> contexts) implements Edit {
        public DrawContexts {
            contexts = List.copyOf(contexts);
        }
    }

    /// Moves notes into a context, or out of every context when `context` is empty.
    record AssignNotes(Set<NoteId> notes, Optional<ContextId> context) implements Edit {
        public AssignNotes {
            notes = Set.copyOf(notes);
        }
    }

    record EraseContexts(Set<ContextId> contexts) implements Edit {
        public EraseContexts {
            contexts = Set.copyOf(contexts);
        }
    }

    record DecideWord(WordDecision decision) implements Edit {}

    record ReopenWord(String word) implements Edit {}

    /// Answers a question about two notes: together, or apart.
    record AnswerQuestion(Tie tie) implements Edit {}

    record WithdrawAnswer(Tie tie) implements Edit {}

    /// Accepts teams and how they work together, in place of the ones there were.
    record AcceptTeams(List<Team> teams, List<Interaction> interactions) implements Edit {
        public AcceptTeams {
            teams = List.copyOf(teams);
            interactions = List.copyOf(interactions);
        }
    }

    /// Puts an entry on a shelf, in place of the one with the same key.
    record Shelve<T extends Record>(Shelf<T> shelf, T entry) implements Edit {}

    /// Takes an entry down. Nothing happens when it is not there.
    record Unshelve(Shelf<?> shelf, String key) implements Edit {}

    /// Several edits as one undo, each on the result of the one before.
    record Together(List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }
    }
}
