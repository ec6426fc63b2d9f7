package dev.watershed.document;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Tie;
import dev.watershed.language.WordDecision;
import dev.watershed.team.Interaction;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Everything one file holds, as one immutable value.
///
/// @param title the name of the wall
/// @param contexts the bounded contexts the team has drawn or accepted
/// @param contextOf which context a note is in: kept beside `contexts` so that asking is cheap
/// @param words what the team decided about words, by word
/// @param ties what the team said about pairs of notes, by [Tie#pair()]
/// @param teams the teams that were accepted
/// @param interactions how those teams work together
/// @param shelved what else the team keeps: see [Shelves]
/// @param foreign records and fields of a newer version, kept to be written back as they are
public record Document(
        String title,
        Board board,
        PMap<ContextId, BoundedContext> contexts,
        PMap<NoteId, ContextId> contextOf,
        PMap<String, WordDecision> words,
        PMap<String, Tie> ties,
        PMap<TeamId, Team> teams,
        List<Interaction> interactions,
        Shelved shelved,
        Foreign foreign) {

    public static final Document EMPTY =
            new Document(
                    "",
                    Board.EMPTY,
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    List.of(),
                    Shelved.NOTHING,
                    Foreign.NONE);

    public Document {
        interactions = List.copyOf(interactions);
    }

    public Optional<BoundedContext> context(ContextId id) {
        return Optional.ofNullable(contexts.get(id));
    }

    public Optional<BoundedContext> contextHolding(NoteId note) {
        return Optional.ofNullable(contextOf.get(note)).flatMap(this::context);
    }

    /// The contexts in the order in which they appeared.
    public List<BoundedContext> contextsInOrder() {
        return inOrder(contexts.values());
    }

    private static List<BoundedContext> inOrder(Collection<BoundedContext> some) {
        return some.stream()
                .sorted(
                        Comparator.comparingInt(BoundedContext::ordinal)
                                .thenComparing(BoundedContext::id))
                .toList();
    }

    /// The entries of a shelf, sorted by key.
    public <T extends Record> PMap<String, T> shelf(Shelf<T> shelf) {
        return shelved.on(shelf);
    }

    /// The contexts as they are today, in the order in which they appeared; none where nobody said.
    public List<BoundedContext> today() {
        return inOrder(shelf(Shelves.TODAY).values());
    }

    /// True when a drawn context stays as it is even when the wall is proposed anew.
    public boolean isPinned(BoundedContext context) {
        return shelf(Shelves.PINS).containsKey(context.id().value());
    }

    public Document titled(String name) {
        return new Document(
                name,
                board,
                contexts,
                contextOf,
                words,
                ties,
                teams,
                interactions,
                shelved,
                foreign);
    }

    public Document with(Board wall) {
        return new Document(
                title,
                wall,
                contexts,
                contextOf,
                words,
                ties,
                teams,
                interactions,
                shelved,
                foreign);
    }

    /// With a context drawn or changed. Notes that are in another context by now stay there in
    /// [#contextOf].
    public Document with(BoundedContext context) {
        BoundedContext before = contexts.get(context.id());
        PMap<NoteId, ContextId> homes = contextOf;
        for (NoteId member : before == null ? Set.<NoteId>of() : before.members()) {
            if (!context.members().contains(member)) {
                homes = leaving(homes, member, context.id());
            }
        }
        for (NoteId member : context.members()) {
            if (!context.id().equals(homes.get(member))) {
                homes = homes.plus(member, context.id());
            }
        }
        return withContexts(contexts.plus(context.id(), context), homes);
    }

    public Document without(ContextId id) {
        BoundedContext gone = contexts.get(id);
        PMap<NoteId, ContextId> homes = contextOf;
        for (NoteId member : gone == null ? Set.<NoteId>of() : gone.members()) {
            homes = leaving(homes, member, id);
        }
        return withContexts(contexts.minus(id), homes);
    }

    private static PMap<NoteId, ContextId> leaving(
            PMap<NoteId, ContextId> homes, NoteId note, ContextId left) {
        return left.equals(homes.get(note)) ? homes.minus(note) : homes;
    }

    private Document withContexts(
            PMap<ContextId, BoundedContext> drawn, PMap<NoteId, ContextId> homes) {
        return new Document(
                title, board, drawn, homes, words, ties, teams, interactions, shelved, foreign);
    }

    public Document withWords(PMap<String, WordDecision> decisions) {
        return new Document(
                title,
                board,
                contexts,
                contextOf,
                decisions,
                ties,
                teams,
                interactions,
                shelved,
                foreign);
    }

    public Document withTies(PMap<String, Tie> answers) {
        return new Document(
                title,
                board,
                contexts,
                contextOf,
                words,
                answers,
                teams,
                interactions,
                shelved,
                foreign);
    }

    public Document withTeams(PMap<TeamId, Team> people, List<Interaction> modes) {
        return new Document(
                title, board, contexts, contextOf, words, ties, people, modes, shelved, foreign);
    }

    public Document withForeign(Foreign kept) {
        return new Document(
                title, board, contexts, contextOf, words, ties, teams, interactions, shelved, kept);
    }

    public Document withShelved(Shelved entries) {
        return new Document(
                title,
                board,
                contexts,
                contextOf,
                words,
                ties,
                teams,
                interactions,
                entries,
                foreign);
    }
}
