package dev.watershed.team;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.WordDivide;
import dev.watershed.geometry.Point;
import dev.watershed.language.Verdict;
import dev.watershed.service.JobId;
import dev.watershed.service.JobStory;
import dev.watershed.service.Jobs;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Builds a wall with contexts on it, note by note, for tests about teams.
final class TeamWall {

    private Board board = Board.EMPTY;
    private final Map<String, Set<NoteId>> members = new LinkedHashMap<>();
    private final Map<ContextId, Integer> words = new TreeMap<>();
    private final List<WordDivide> divides = new ArrayList<>();
    private final List<JobStory> stories = new ArrayList<>();
    private int count;

    /// Puts up `times` notes of a kind in a context and returns the last.
    NoteId put(String context, NoteKind kind, int times) {
        NoteId id = new NoteId("none");
        for (int i = 0; i < times; i++) {
            id = put(context, kind, kind + " " + count);
        }
        return id;
    }

    NoteId put(String context, NoteKind kind, String text) {
        NoteId id = new NoteId("n%04d".formatted(count));
        Point place = new Point(count * 100.0, 0);
        board = board.with(Note.written(id, kind, text, place, Rank.nth(count++)));
        if (!context.isEmpty()) {
            members.computeIfAbsent(context, ignored -> new TreeSet<>()).add(id);
        }
        return id;
    }

    TeamWall link(NoteId from, NoteId to, LinkKind kind) {
        board = board.with(Link.drawn(new LinkId("l%04d".formatted(count++)), from, to, kind));
        return this;
    }

    /// One message from one context to another: an event here, a policy there.
    TeamWall message(String from, String to) {
        return link(put(from, NoteKind.EVENT, 1), put(to, NoteKind.POLICY, 1), LinkKind.TRIGGERS);
    }

    /// Somebody who sends a command in a context.
    TeamWall acting(NoteId actor, String context) {
        return link(actor, put(context, NoteKind.COMMAND, 1), LinkKind.INVOKES);
    }

    TeamWall twoMeanings(String word, NoteId a, NoteId b) {
        divides.add(
                new WordDivide(
                        word,
                        List.of(Set.of(a), Set.of(b)),
                        .8,
                        true,
                        Optional.of(Verdict.TWO_MEANINGS)));
        return this;
    }

    /// A job story somebody wrote about some commands.
    TeamWall story(String want, NoteId... serves) {
        JobId id = new JobId("job-" + want);
        stories.add(new JobStory(id, "", "", want, "", List.of(serves), false));
        return this;
    }

    TeamProposal proposal() {
        return TeamProposal.of(evidence());
    }

    TeamEvidence evidence() {
        List<BoundedContext> contexts = new ArrayList<>();
        members.forEach((name, notes) -> contexts.add(context(name, notes, contexts.size())));
        Flow flow = Flow.of(board);
        ContextMap map = ContextMap.of(board, flow, contexts, divides);
        Jobs jobs = Jobs.of(board, flow, ServiceModel.of(board, flow, contexts), stories);
        return new TeamEvidence(
                board,
                flow,
                contexts,
                map,
                words,
                divides,
                JobRun.all(jobs, board, flow),
                Organisation.UNKNOWN);
    }

    private static BoundedContext context(String name, Set<NoteId> notes, int ordinal) {
        return new BoundedContext(
                new ContextId(name), name, notes, "", Classification.SUPPORTING, ordinal);
    }
}
