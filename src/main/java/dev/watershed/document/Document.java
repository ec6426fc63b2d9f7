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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        return contexts.values().stream()
                .sorted(
                        Comparator.comparingInt(BoundedContext::ordinal)
                                .thenComparing(BoundedContext::id))
                .toList();
    }

    public Document titled(String name) {
        return new Document(
                name, board, contexts, contextOf, words, ties, teams, interactions, foreign);
    }

    public Document with(Board wall) {
        return new Document(
                title, wall, contexts, contextOf, words, ties, teams, interactions, foreign);
    }

    /// With a context drawn or changed; its members leave the contexts they were in only if those
    /// say so too.
    public Document with(BoundedContext context) {
        PMap<NoteId, ContextId> homes = contextOf;
        BoundedContext before = contexts.get(context.id());
        if (before != null) {
            homes = homes.minusAll(before.members());
        }
        for (NoteId member : context.members()) {
            homes = homes.plus(member, context.id());
        }
        return new Document(
                title,
                board,
                contexts.plus(context.id(), context),
                homes,
                words,
                ties,
                teams,
                interactions,
                foreign);
    }

    public Document without(ContextId id) {
        BoundedContext gone = contexts.get(id);
        PMap<NoteId, ContextId> homes =
                gone == null ? contextOf : contextOf.minusAll(gone.members());
        return new Document(
                title, board, contexts.minus(id), homes, words, ties, teams, interactions, foreign);
    }

    public Document withWords(PMap<String, WordDecision> decisions) {
        return new Document(
                title, board, contexts, contextOf, decisions, ties, teams, interactions, foreign);
    }

    public Document withTies(PMap<String, Tie> answers) {
        return new Document(
                title, board, contexts, contextOf, words, answers, teams, interactions, foreign);
    }

    public Document withTeams(PMap<TeamId, Team> people, List<Interaction> modes) {
        return new Document(title, board, contexts, contextOf, words, ties, people, modes, foreign);
    }

    public Document withForeign(Foreign kept) {
        return new Document(
                title, board, contexts, contextOf, words, ties, teams, interactions, kept);
    }
}
