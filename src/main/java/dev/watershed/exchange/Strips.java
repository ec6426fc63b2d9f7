package dev.watershed.exchange;

import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.exchange.PlainWall.Draft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Cuts a wall into strips, each note into exactly one. Used once.
final class Strips {

    /// Between neighbours that a step of the flow joins, and between those that none joins.
    private static final double JOINED = 8;

    private static final double APART = 24;

    /// How far an actor covers its neighbours on both sides.
    private static final double COVERED = 6;

    private final Map<NoteId, Draft> drafts = new HashMap<>();
    private final Set<NoteId> placed = new LinkedHashSet<>();
    private final List<Strip> strips = new ArrayList<>();
    private final Flow flow;
    private final StoryOrder story;

    Strips(PlainWall wall, Flow flow, StoryOrder story) {
        this.flow = flow;
        this.story = story;
        wall.notes().forEach(draft -> drafts.put(draft.id(), draft));
    }

    List<Strip> cut() {
        for (NoteKind kind :
                List.of(
                        NoteKind.COMMAND,
                        NoteKind.POLICY,
                        NoteKind.AGGREGATE,
                        NoteKind.EXTERNAL_SYSTEM,
                        NoteKind.EVENT)) {
            inStoryOrder(kind).forEach(this::startWith);
        }
        drafts.values().stream()
                .sorted(Comparator.comparingInt(this::time).thenComparing(Draft::id))
                .forEach(this::startWith);
        return strips;
    }

    private List<Draft> inStoryOrder(NoteKind kind) {
        return drafts.values().stream()
                .filter(draft -> draft.kind() == kind)
                .sorted(Comparator.comparingInt(this::time).thenComparing(Draft::id))
                .toList();
    }

    private int time(Draft draft) {
        return story.time(draft.id());
    }

    private void startWith(Draft draft) {
        if (placed.contains(draft.id())) {
            return;
        }
        Set<NoteId> row = new LinkedHashSet<>();
        if (draft.kind() == NoteKind.COMMAND) {
            before(draft).forEach(id -> take(row, id));
        }
        take(row, draft.id());
        after(draft, NoteKind.AGGREGATE).forEach(id -> take(row, id));
        after(draft, NoteKind.EXTERNAL_SYSTEM).forEach(id -> take(row, id));
        after(draft, NoteKind.EVENT).forEach(id -> take(row, id));
        if (draft.kind() == NoteKind.POLICY) {
            after(draft, NoteKind.READ_MODEL).forEach(id -> take(row, id));
        }
        strips.add(strip(List.copyOf(row), home(draft)));
    }

    private void take(Set<NoteId> row, NoteId id) {
        if (placed.add(id)) {
            row.add(id);
        }
    }

    /// What stands left of a command: the policy that issues it, or the actor who decides and what
    /// that actor reads.
    private List<NoteId> before(Draft command) {
        List<NoteId> found = new ArrayList<>(free(flow.to(command.id(), LinkKind.ISSUES), command));
        for (NoteId actor : free(flow.to(command.id(), LinkKind.INVOKES), command)) {
            found.addAll(free(flow.to(actor, LinkKind.INFORMS), command));
            found.add(actor);
        }
        return found;
    }

    private List<NoteId> after(Draft draft, NoteKind kind) {
        List<NoteId> next = flow.from(draft.id()).stream().map(Flow.Step::to).distinct().toList();
        return free(next, draft).stream().filter(id -> kindOf(id) == kind).toList();
    }

    private NoteKind kindOf(NoteId id) {
        Draft draft = drafts.get(id);
        return draft == null ? NoteKind.COMMENT : draft.kind();
    }

    /// Those that hang nowhere yet and may hang beside the note, in the order of the story.
    private List<NoteId> free(List<NoteId> ids, Draft beside) {
        return ids.stream()
                .filter(id -> !placed.contains(id))
                .filter(id -> sameRow(drafts.get(id), beside))
                .distinct()
                .sorted(Comparator.comparingInt(story::time).thenComparing(id -> id))
                .toList();
    }

    private static boolean sameRow(@Nullable Draft a, Draft b) {
        return a != null && a.lane().equals(b.lane()) && a.context().equals(b.context());
    }

    private NoteId home(Draft first) {
        if (first.kind() == NoteKind.AGGREGATE) {
            return first.id();
        }
        List<NoteId> near = new ArrayList<>(around(first.id()));
        around(first.id()).forEach(id -> near.addAll(around(id)));
        Optional<NoteId> aggregate =
                near.stream()
                        .filter(id -> kindOf(id) == NoteKind.AGGREGATE)
                        .filter(id -> sameRow(drafts.get(id), first))
                        .findFirst();
        return aggregate.orElse(first.id());
    }

    private List<NoteId> around(NoteId id) {
        List<NoteId> all = new ArrayList<>();
        flow.from(id).forEach(step -> all.add(step.to()));
        flow.to(id).forEach(step -> all.add(step.from()));
        return all;
    }

    private Strip strip(List<NoteId> row, NoteId home) {
        List<Double> offsets = new ArrayList<>();
        double end = 0;
        for (int i = 0; i < row.size(); i++) {
            double offset = end + (i == 0 ? 0 : gap(row.get(i - 1), row.get(i)));
            offsets.add(offset);
            end = offset + kindOf(row.get(i)).width();
        }
        int time =
                row.stream()
                        .filter(id -> kindOf(id) == NoteKind.EVENT)
                        .mapToInt(story::time)
                        .min()
                        .orElseGet(() -> row.stream().mapToInt(story::time).min().orElse(0));
        return new Strip(row, offsets, end, time, home);
    }

    private double gap(NoteId left, NoteId right) {
        boolean joined = flow.from(left).stream().anyMatch(step -> step.to().equals(right));
        boolean actor = kindOf(left) == NoteKind.ACTOR || kindOf(right) == NoteKind.ACTOR;
        if (joined) {
            return actor ? -COVERED : JOINED;
        }
        return APART;
    }
}
