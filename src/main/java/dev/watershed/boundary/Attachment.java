package dev.watershed.boundary;

import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Gives policies and views a home once the atoms have theirs. Policies go where they act, views
/// where the data comes from; a few of either make a context of their own.
final class Attachment {

    private static final double TRIGGER = .45;
    private static final double NAMED = 1;
    private static final double VIEW_OF = 3;
    private static final double PROJECTS = .45;
    private static final double READS = .4;

    private static final Set<String> COPIES =
            Set.of("cache", "cached", "copy", "known", "mirror", "replica", "synced", "사본", "복제본");

    private final BoundaryEvidence evidence;
    private final Flow flow;
    private final Wall wall;
    private final int[] clusters;
    private final Map<NoteId, Integer> homes = new HashMap<>();
    private final Map<String, Integer> homeOfGroup = new HashMap<>();
    private int opened;

    private Attachment(Wall wall, int[] clusters) {
        this.wall = wall;
        this.evidence = wall.evidence();
        this.flow = evidence.flow();
        this.clusters = clusters;
        for (int cluster : clusters) {
            opened = Math.max(opened, cluster + 1);
        }
    }

    /// Where everything is once it is attached.
    ///
    /// @param homes the cluster of every note that has one
    /// @param clusters how many there are: more than the atoms' clusters where policies or views
    ///   stand alone
    record Homes(Map<NoteId, Integer> homes, int clusters) {}

    static Homes of(Wall wall, int[] clusters) {
        Attachment attachment = new Attachment(wall, clusters);
        attachment.settled();
        attachment.run(wall.policies(), wall.views());
        wall.loose().forEach(n -> attachment.settle(n, attachment.near(n)));
        attachment.settled();
        Map<NoteId, Integer> all = new HashMap<>(attachment.homes);
        wall.atoms()
                .list()
                .forEach(atom -> atom.notes().forEach(n -> all.put(n, clusters[atom.index()])));
        return new Homes(all, attachment.opened);
    }

    /// How many clusters there would be: as [#of], looking only at what may stand alone.
    static int count(Wall wall, int[] clusters) {
        Attachment attachment = new Attachment(wall, clusters);
        attachment.settled();
        attachment.run(wall.lonelyPolicies(), wall.keptViews());
        return attachment.opened;
    }

    private @Nullable Integer home(NoteId note) {
        int atom = wall.atoms().of(note);
        return atom >= 0 ? Integer.valueOf(clusters[atom]) : homes.get(note);
    }

    /// Notes outside the atoms that an answer or a pinned context has placed.
    private void settled() {
        wall.settledAtoms().forEach((group, atom) -> homeOfGroup.put(group, clusters[atom]));
        for (BoundedContext context : evidence.pinned()) {
            String group = wall.constraints().group(context.id());
            if (!context.members().isEmpty() && !homeOfGroup.containsKey(group)) {
                homeOfGroup.put(group, opened++);
            }
        }
        for (NoteId note : wall.settledNotes()) {
            Integer home = homeOfGroup.get(wall.constraints().group(note));
            if (home != null) {
                homes.put(note, home);
            }
        }
    }

    private void run(List<Note> policies, List<Note> views) {
        policies.forEach(p -> settle(p, actingIn(p)));
        reactions(policies);
        views.stream().filter(wall::isKept).forEach(v -> settle(v, readersOf(v)));
        openForKeptViews(policies);
        views.forEach(v -> settle(v, copyOf(v)));
        views.forEach(v -> settle(v, shownIn(v)));
        policies.forEach(p -> settle(p, keeping(p)));
        policies.forEach(p -> settle(p, triggers(p)));
    }

    private void settle(Note note, Map<Integer, Double> votes) {
        if (homes.containsKey(note.id())) {
            return;
        }
        String group = wall.constraints().group(note.id());
        for (String enemy : wall.constraints().enemies(group)) {
            Integer taken = homeOfGroup.get(enemy);
            if (taken != null) {
                votes.remove(taken);
            }
        }
        Integer shared = homeOfGroup.get(group);
        if (shared != null) {
            homes.put(note.id(), shared);
            return;
        }
        votes.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Double>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .ifPresent(best -> place(note.id(), group, best.getKey()));
    }

    private void place(NoteId note, String group, int home) {
        homes.put(note, home);
        if (wall.settledNotes().contains(note)) {
            homeOfGroup.put(group, home);
        }
    }

    /// Any neighbour by an arrow: for commands and events that belong to no atom.
    private Map<Integer, Double> near(Note note) {
        Map<Integer, Double> votes = new TreeMap<>();
        flow.from(note.id())
                .forEach(s -> vote(votes, s.to(), s.meaning() == LinkKind.TRIGGERS ? TRIGGER : 1));
        flow.to(note.id())
                .forEach(s -> vote(votes, s.from(), s.meaning() == LinkKind.ISSUES ? TRIGGER : 1));
        return votes;
    }

    private void vote(Map<Integer, Double> votes, NoteId neighbour, double weight) {
        Integer home = home(neighbour);
        if (home != null) {
            votes.merge(home, weight, Double::sum);
        }
    }

    private Map<Integer, Double> actingIn(Note policy) {
        List<Integer> targets = new ArrayList<>();
        for (LinkKind kind : List.of(LinkKind.HANDLED_BY, LinkKind.ISSUES, LinkKind.PRODUCES)) {
            targets.addAll(clustersOf(flow.from(policy.id(), kind)));
        }
        Map<Integer, Double> votes = new TreeMap<>();
        targets.forEach(t -> votes.merge(t, 1.0 / targets.size(), Double::sum));
        if (votes.size() > 1) {
            Set<Integer> from = new TreeSet<>(clustersOf(flow.to(policy.id(), LinkKind.TRIGGERS)));
            from.forEach(t -> votes.merge(t, TRIGGER, Double::sum));
            named(policy).ifPresent(n -> votes.merge(n, NAMED, Double::sum));
        }
        return votes;
    }

    private List<Integer> clustersOf(Collection<NoteId> notes) {
        return notes.stream().map(this::home).filter(java.util.Objects::nonNull).toList();
    }

    private Optional<Integer> named(Note note) {
        return wall.names().in(note.text()).map(this::home);
    }

    private Map<Integer, Double> triggers(Note policy) {
        Map<Integer, Double> votes = new TreeMap<>();
        clustersOf(flow.to(policy.id(), LinkKind.TRIGGERS))
                .forEach(t -> votes.merge(t, TRIGGER, Double::sum));
        named(policy).ifPresent(n -> votes.merge(n, TRIGGER / 2, Double::sum));
        return votes;
    }

    /// Policies that act on nothing on the wall, not even by calling a system, and start with the
    /// same word, fed from several sides: “Email …”.
    private void reactions(List<Note> policies) {
        Map<String, List<Note>> byWord = new TreeMap<>();
        for (Note policy : policies) {
            if (!homes.containsKey(policy.id())
                    && flow.from(policy.id(), LinkKind.UPDATES_VIEW).isEmpty()
                    && flow.from(policy.id(), LinkKind.CALLS).isEmpty()) {
                Tokens.of(policy.text()).stream()
                        .findFirst()
                        .ifPresent(
                                w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(policy));
            }
        }
        for (List<Note> alike : byWord.values()) {
            Set<Integer> feeders = new TreeSet<>();
            alike.forEach(p -> feeders.addAll(clustersOf(flow.to(p.id(), LinkKind.TRIGGERS))));
            if (alike.size() > 1 && feeders.size() > 1) {
                int own = opened++;
                alike.forEach(p -> settle(p, new TreeMap<>(Map.of(own, 1.0))));
            }
        }
    }

    private Map<Integer, Double> readersOf(Note view) {
        Map<Integer, Double> votes = new TreeMap<>();
        clustersOf(flow.to(view.id(), LinkKind.READS))
                .forEach(r -> votes.merge(r, READS, Double::sum));
        flow.to(view.id(), LinkKind.UPDATES_VIEW).stream()
                .map(this::home)
                .filter(java.util.Objects::nonNull)
                .forEach(r -> votes.merge(r, TRIGGER, Double::sum));
        return votes;
    }

    /// A policy that only keeps views goes with them; views nobody reads are a context of their own
    /// with their keeper.
    private void openForKeptViews(List<Note> policies) {
        for (Note policy : policies) {
            if (homes.containsKey(policy.id())) {
                continue;
            }
            List<NoteId> views = flow.from(policy.id(), LinkKind.UPDATES_VIEW);
            if (views.isEmpty()) {
                continue;
            }
            List<NoteId> homeless =
                    views.stream()
                            .filter(v -> home(v) == null)
                            .filter(v -> evidence.board().note(v).filter(wall::isKept).isPresent())
                            .toList();
            if (!homeless.isEmpty()) {
                int home = clustersOf(views).stream().findFirst().orElseGet(() -> opened++);
                homeless.forEach(v -> place(v, wall.constraints().group(v), home));
            }
            settle(policy, keeping(policy));
        }
    }

    /// A copy kept for one reader: fed by events of others or called a copy, shown to nobody, read
    /// on one side only. It is data that side owns, not a question it asks. “Shown to nobody” tells
    /// nothing on a wall that says of no view who sees it.
    private Map<Integer, Double> copyOf(Note view) {
        Set<Integer> readers = new TreeSet<>(clustersOf(flow.to(view.id(), LinkKind.READS)));
        boolean shown = !flow.from(view.id(), LinkKind.INFORMS).isEmpty();
        boolean fed =
                wall.saysWhoSees()
                        && !flow.to(view.id(), LinkKind.PROJECTS).isEmpty()
                        && flow.from(view.id(), LinkKind.VIEW_OF).isEmpty();
        boolean called = Tokens.of(view.text()).stream().anyMatch(COPIES::contains);
        return readers.size() == 1 && !shown && (fed || called)
                ? votes(List.copyOf(readers), 1)
                : new TreeMap<>();
    }

    /// What keeps a view up to date goes where the view is.
    private Map<Integer, Double> keeping(Note policy) {
        return votes(clustersOf(flow.from(policy.id(), LinkKind.UPDATES_VIEW)), 1);
    }

    private static Map<Integer, Double> votes(List<Integer> clusters, double each) {
        Map<Integer, Double> votes = new TreeMap<>();
        clusters.forEach(c -> votes.merge(c, each, Double::sum));
        return votes;
    }

    /// A reader alone says little: what is read usually lies elsewhere.
    private Map<Integer, Double> shownIn(Note view) {
        Map<Integer, Double> votes =
                votes(clustersOf(flow.from(view.id(), LinkKind.VIEW_OF)), VIEW_OF);
        clustersOf(flow.to(view.id(), LinkKind.PROJECTS))
                .forEach(c -> votes.merge(c, PROJECTS, Double::sum));
        named(view).ifPresent(n -> votes.merge(n, NAMED, Double::sum));
        if (!votes.isEmpty()) {
            clustersOf(flow.to(view.id(), LinkKind.READS))
                    .forEach(c -> votes.merge(c, READS, Double::sum));
            clustersOf(flow.from(view.id(), LinkKind.READS))
                    .forEach(c -> votes.merge(c, READS, Double::sum));
        }
        return votes;
    }
}
