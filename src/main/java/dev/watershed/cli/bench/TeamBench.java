package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.study.Study;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.ContextFacts;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import dev.watershed.team.Topology;
import dev.watershed.team.Topology.Horizon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Whether the load limit fits contexts that somebody ships, and how long it takes to propose teams
/// for two hundred contexts and to check sixty.
///
/// @param loads of every published context, in points, ascending
/// @param known an organisation whose teams are known, and what is proposed for it
/// @param proposeMillis median, teams for [#CONTEXTS] contexts
/// @param checkMillis median, [#TEAMS] teams weighed and checked
public record TeamBench(
        List<Double> loads, KnownTeams known, double proposeMillis, double checkMillis) {

    static final int CONTEXTS = 200;
    static final int TEAMS = 60;
    private static final int NOTES = 10;
    private static final int ROUNDS = 5;

    public static TeamBench run() {
        List<Double> loads = new ArrayList<>();
        for (BoundaryCase published : BoundaryCase.all()) {
            Study.of(drawn(published)).contextFacts().stream()
                    .map(ContextFacts::load)
                    .map(CognitiveLoad::total)
                    .forEach(loads::add);
        }
        loads.sort(null);
        double[] propose = new double[ROUNDS];
        double[] check = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            Study study = Study.of(wall());
            study.contextMap();
            study.vocabulary();
            study.jobs();
            double proposed = millis(study::teams);
            double checked = millis(() -> study.weighed(sixty(study)));
            if (round >= 0) {
                propose[round] = proposed;
                check[round] = checked;
            }
        }
        return new TeamBench(loads, KnownTeams.insurance(), median(propose), median(check));
    }

    static Document drawn(BoundaryCase published) {
        Document document = published.document();
        for (ContextId id : List.copyOf(document.contexts().keySet())) {
            document = document.without(id);
        }
        Map<String, Set<NoteId>> members = new TreeMap<>();
        published
                .gold()
                .forEach((note, name) ->
                        members.computeIfAbsent(name, ignored -> new TreeSet<>()).add(note));
        int ordinal = 0;
        for (Map.Entry<String, Set<NoteId>> entry : members.entrySet()) {
            document = document.with(context(ordinal++, entry.getKey(), entry.getValue()));
        }
        return document;
    }

    private static BoundedContext context(int ordinal, String name, Set<NoteId> notes) {
        ContextId id = new ContextId("b" + ordinal);
        return new BoundedContext(id, name, notes, "", Classification.SUPPORTING, ordinal);
    }

    private static Document wall() {
        Document wall = BenchWall.of(CONTEXTS * NOTES);
        Set<ContextId> old = wall.contexts().keySet();
        wall = BenchWall.after(wall, new Edit.EraseContexts(old));
        for (int c = 0; c < CONTEXTS; c++) {
            Set<NoteId> notes = new TreeSet<>();
            for (int n = c * NOTES; n < (c + 1) * NOTES; n++) {
                notes.add(BenchWall.id(n));
            }
            wall = wall.with(context(c, "Context " + c, notes));
        }
        return wall;
    }

    private static Topology sixty(Study study) {
        List<List<ContextId>> owned = new ArrayList<>();
        for (int t = 0; t < TEAMS; t++) {
            owned.add(new ArrayList<>());
        }
        List<BoundedContext> contexts = study.contexts();
        for (int c = 0; c < contexts.size(); c++) {
            owned.get(c % TEAMS).add(contexts.get(c).id());
        }
        List<Team> teams = new ArrayList<>();
        for (int t = 0; t < TEAMS; t++) {
            TeamId id = new TeamId("t" + t);
            teams.add(new Team(id, "Team " + t, TeamType.STREAM_ALIGNED, owned.get(t), 7));
        }
        return new Topology(Horizon.NEXT, teams, List.of());
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000.0;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// The load below which that share of the published contexts lies.
    private double quantile(double share) {
        return loads.get(Math.min(loads.size() - 1, (int) (share * loads.size())));
    }

    /// Published contexts that fit one team.
    long fitting() {
        return loads.stream().filter(load -> load <= CognitiveLoad.LIMIT).count();
    }

    public String table() {
        return String.format(
                Locale.ROOT,
                """
                Published contexts           %d
                Fit one team (8 points)      %d
                Load: median, 90 %%, largest  %.1f, %.1f, %.1f
                Insurance company            %d of %d teams proposed as they are
                Propose for %d contexts     %.0f ms
                Weigh and check %d teams     %.0f ms
                """,
                loads.size(),
                fitting(),
                quantile(0.5),
                quantile(0.9),
                loads.getLast(),
                known.found(),
                known.known().size(),
                CONTEXTS,
                proposeMillis,
                TEAMS,
                checkMillis);
    }

    public ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("publishedContexts", loads.size())
                .put("fitting", fitting())
                .put("medianLoad", quantile(0.5))
                .put("load90", quantile(0.9))
                .put("largestLoad", loads.getLast())
                .put("knownTeams", known.known().size())
                .put("knownTeamsProposed", known.found())
                .put("proposeMillis", proposeMillis)
                .put("checkMillis", checkMillis);
    }
}
