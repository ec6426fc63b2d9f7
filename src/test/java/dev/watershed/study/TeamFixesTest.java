package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
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
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.geometry.Point;
import dev.watershed.team.ContextTraits;
import dev.watershed.team.FracturePlane;
import dev.watershed.team.Interaction;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import dev.watershed.team.Topology;
import dev.watershed.team.Topology.Horizon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

/// Every check has a fix that settles it with one click, or says why none can.
class TeamFixesTest {

    private Board board = Board.EMPTY;
    private final Map<String, Set<NoteId>> contexts = new LinkedHashMap<>();
    private final Map<TeamId, Team> teams = new HashMap<>();
    private final List<Interaction> modes = new ArrayList<>();
    private Document said = Document.EMPTY;

    @Test
    void contextsWithoutAnOwnerOrWithTwo() {
        own("a", "b");
        team("one", TeamType.STREAM_ALIGNED, 5, "a");
        team("two", TeamType.STREAM_ALIGNED, 5, "a");
        settles("team.two-owners", "Leave it to one", "Leave it to two");
        settles("team.no-owner", "Give b a team of its own");
    }

    @Test
    void moreThanEightPeopleAndAPlatformNobodyUses() {
        own("a", "b");
        team("one", TeamType.STREAM_ALIGNED, 9, "a");
        team("base", TeamType.PLATFORM, 5, "b");
        settles("team.too-many-people", "Set one to eight people");
        settles("team.lone-platform", "Make base stream-aligned");
    }

    @Test
    void anEnablingTeamGivesWhatItOwnsToWhoeverShouldOwnIt() {
        own("a", "b");
        team("guides", TeamType.ENABLING, 3, "a");
        team("one", TeamType.STREAM_ALIGNED, 5, "b");
        settles("team.enabling-owns", "Give a a team of its own");
    }

    @Test
    void aComplexContextSharesAndTooManySimpleOnes() {
        put("hard", NoteKind.POLICY, 10);
        own("a", "b", "c", "d", "e");
        team("one", TeamType.STREAM_ALIGNED, 5, "a", "hard");
        team("many", TeamType.STREAM_ALIGNED, 5, "b", "c", "d", "e");
        settles("team.complex-shares", "Give hard a team of its own");
        settles("team.too-many-simple", "Give e a team of its own");
    }

    @Test
    void moreThanATeamCarriesIsGivenAwayOrSplit() {
        put("a", NoteKind.AGGREGATE, 10);
        put("b", NoteKind.AGGREGATE, 9);
        team("one", TeamType.STREAM_ALIGNED, 8, "a", "b");
        settles("team.overloaded", "Give a a team of its own");
    }

    @Test
    void oneContextThatIsTooMuchIsDividedWithATeamForEveryPiece() {
        NoteId customer = put("shop", NoteKind.ACTOR, "Customer");
        for (String thing : List.of("Order", "Parcel", "Invoice")) {
            NoteId aggregate = put("shop", NoteKind.AGGREGATE, thing);
            for (int i = 0; i < 9; i++) {
                NoteId command = put("shop", NoteKind.COMMAND, "Do " + thing + i);
                NoteId event = put("shop", NoteKind.EVENT, thing + i + " done");
                link(customer, command, LinkKind.INVOKES);
                link(command, aggregate, LinkKind.HANDLED_BY);
                link(aggregate, event, LinkKind.EMITS);
            }
            put("shop", NoteKind.POLICY, 2);
        }
        contexts.get("shop").remove(customer);
        team("one", TeamType.STREAM_ALIGNED, 8, "shop");

        Fix divide = fixes("team.overloaded").getFirst();
        Document after = after(document(), divide);

        assertThat(divide.label().inEnglish()).startsWith("Split shop along its next lines");
        assertThat(after.contexts()).hasSizeGreaterThan(1);
        assertThat(Study.of(after).currentTeams().teams())
                .allMatch(team -> team.load().fits())
                .hasSameSizeAs(after.contexts().values());
    }

    @Test
    void collaborationEndsOrBecomesAService() {
        own("a", "b", "c");
        Stream.of("a", "b", "c").forEach(name -> team(name, TeamType.STREAM_ALIGNED, 5, name));
        works("a", InteractionMode.COLLABORATION, "b", "");
        works("a", InteractionMode.COLLABORATION, "c", "May");
        works("c", InteractionMode.FACILITATING, "b", "");
        settles("team.endless-collaboration", "Use b as a service instead");
        settles("team.many-collaborations", "Use c as a service instead");
        settles("team.idle-collaboration", "Stop working with b", "Stop working with c");
        settles("team.endless-facilitating", "Stop working with b");
    }

    @Test
    void teamsWhoseContextsTalkAgreeHowAndCallsBecomeMessages() {
        NoteId command = put("orders", NoteKind.COMMAND, "Place order");
        NoteId event = put("orders", NoteKind.EVENT, "Order placed");
        NoteId order = put("stock", NoteKind.COMMAND, "Reserve stock");
        link(put("orders", NoteKind.ACTOR, "Buyer"), command, LinkKind.INVOKES);
        link(command, event, LinkKind.PRODUCES);
        link(command, order, LinkKind.CALLS);
        link(order, put("stock", NoteKind.EVENT, "Stock reserved"), LinkKind.PRODUCES);
        team("orders", TeamType.STREAM_ALIGNED, 5, "orders");
        team("stock", TeamType.STREAM_ALIGNED, 5, "stock");
        settles("team.silent-teams", "Use stock as a service");
        settles("team.waits-for-another", "Let it hear the event instead");

        works("orders", InteractionMode.X_AS_A_SERVICE, "stock", "");
        settles("team.stream-serves-stream", "Make stock a platform");
    }

    @Test
    void aTeamBehindAnotherAndALongJobAreMergedWhereOneTeamCarriesBoth() {
        chain();
        team("a", TeamType.STREAM_ALIGNED, 3, "a");
        team("b", TeamType.STREAM_ALIGNED, 3, "b");
        team("c", TeamType.STREAM_ALIGNED, 2, "c");
        assertThat(labels("team.long-job")).contains("Merge b into a");
        settles("team.long-job");
        settles("team.between-users");
    }

    @Test
    void whereNoMergeFitsItIsSaidWhy() {
        chain();
        List.of("a", "b", "c").forEach(name -> put(name, NoteKind.POLICY, 14));
        Stream.of("a", "b", "c").forEach(name -> team(name, TeamType.STREAM_ALIGNED, 5, name));
        saysWhy("team.long-job");
        saysWhy("team.between-users");
        saysWhy("team.overloaded");
    }

    @Test
    void aSplitByTechnologyIsForPeopleToMend() {
        own("a");
        team("one", TeamType.STREAM_ALIGNED, 5, "a");
        ContextTraits layer =
                ContextTraits.unsaid(new ContextId("a"))
                        .splitAlong(Set.of(FracturePlane.TECHNOLOGY));
        said = said.withShelved(said.shelved().put(Shelves.TRAITS, "a", layer));
        saysWhy("team.technology-split");
    }

    @Test
    void specialistsEverybodyWaitsForBecomeAPlatform() {
        own("a", "b", "c");
        team("release", TeamType.COMPLICATED_SUBSYSTEM, 4);
        for (String name : List.of("a", "b", "c")) {
            team(name, TeamType.STREAM_ALIGNED, 5, name);
            works(name, InteractionMode.X_AS_A_SERVICE, "release", "");
        }
        settles("team.bottleneck", "Make release a platform");
    }

    @Test
    void theTeamsOfTodayAreMendedWhereTheyAreKept() {
        own("a");
        Topology now =
                new Topology(
                        Horizon.NOW,
                        List.of(
                                new Team(
                                        new TeamId("one"),
                                        "One",
                                        TeamType.STREAM_ALIGNED,
                                        List.of(new ContextId("a")),
                                        12)),
                        List.of());
        Study study = Study.of(document());
        List<Finding> findings = study.weighed(now).findings();

        Map<Finding, List<Fix>> fixes = study.fixesOf(now, findings);

        Document after = after(document(), fixes.get(findings.getFirst()).getFirst());
        assertThat(Study.of(after).topology(Horizon.NOW).people()).isEqualTo(8);
        assertThat(after.teams()).isEmpty();
    }

    /// A buyer asks a, which sets off b, which sets off c.
    private void chain() {
        NoteId buyer = put("", NoteKind.ACTOR, "Buyer");
        NoteId command = put("a", NoteKind.COMMAND, "Send back");
        NoteId sent = put("a", NoteKind.EVENT, "Sent back");
        NoteId pay = put("b", NoteKind.POLICY, "Whenever sent back, refund");
        NoteId paid = put("b", NoteKind.EVENT, "Refunded");
        NoteId shelve = put("c", NoteKind.POLICY, "Whenever refunded, shelve");
        link(buyer, command, LinkKind.INVOKES);
        link(command, sent, LinkKind.PRODUCES);
        link(sent, pay, LinkKind.TRIGGERS);
        link(pay, paid, LinkKind.PRODUCES);
        link(paid, shelve, LinkKind.TRIGGERS);
        works("b", InteractionMode.X_AS_A_SERVICE, "a", "");
        works("c", InteractionMode.X_AS_A_SERVICE, "b", "");
    }

    private void saysWhy(String rule) {
        List<Finding> found = found(document(), rule);
        assertThat(found).as(rule).isNotEmpty();
        assertThat(fixes(rule)).as(rule).isEmpty();
        assertThat(Fixes.whyNone(found.getFirst()))
                .as(rule)
                .hasValueSatisfying(
                        why -> assertThat(why.inEnglish()).startsWith("No click settles this"));
    }

    /// Every fix settles what it is offered for and can be done on the wall as it is.
    private void settles(String rule, String... labels) {
        Document before = document();
        assertThat(found(before, rule)).as(rule).isNotEmpty();
        if (labels.length > 0) {
            assertThat(labels(rule)).as(rule).containsExactlyInAnyOrder(labels);
        }
        Study.of(before)
                .fixes()
                .forEach((finding, ways) -> {
                    if (finding.rule().value().equals(rule)) {
                        for (Fix way : ways) {
                            assertThat(Study.of(after(before, way)).findings())
                                    .as(way.label().inEnglish())
                                    .doesNotContain(finding);
                        }
                    }
                });
        assertThat(fixes(rule)).as(rule).isNotEmpty();
    }

    private static List<Finding> found(Document document, String rule) {
        return Study.of(document).findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .toList();
    }

    private List<Fix> fixes(String rule) {
        return Study.of(document()).fixes().entrySet().stream()
                .filter(entry -> entry.getKey().rule().value().equals(rule))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private List<String> labels(String rule) {
        return fixes(rule).stream().map(fix -> fix.label().inEnglish()).distinct().toList();
    }

    private static Document after(Document before, Fix fix) {
        Accepted accepted = (Accepted) Decider.decide(before, fix.edit());
        return Evolution.evolve(before, accepted.changes());
    }

    private Document document() {
        Document document = said.with(board);
        for (Map.Entry<String, Set<NoteId>> one : contexts.entrySet()) {
            document =
                    document.with(
                            new BoundedContext(
                                    new ContextId(one.getKey()),
                                    one.getKey(),
                                    one.getValue(),
                                    "",
                                    Classification.SUPPORTING,
                                    document.contexts().size()));
        }
        return document.withTeams(HashTreePMap.from(teams), modes);
    }

    private void own(String... names) {
        for (String name : names) {
            put(name, NoteKind.AGGREGATE, "Thing of " + name);
        }
    }

    private void put(String context, NoteKind kind, int times) {
        for (int i = 0; i < times; i++) {
            put(context, kind, context + " " + kind + i);
        }
    }

    private NoteId put(String context, NoteKind kind, String text) {
        int count = board.notes().size();
        NoteId id = new NoteId("n%04d".formatted(count));
        board =
                board.with(
                        Note.written(id, kind, text, new Point(count * 100.0, 0), Rank.nth(count)));
        if (!context.isEmpty()) {
            contexts.computeIfAbsent(context, ignored -> new TreeSet<>()).add(id);
        }
        return id;
    }

    private void link(NoteId from, NoteId to, LinkKind kind) {
        board = board.with(Link.drawn(new LinkId(from + "-" + to), from, to, kind));
    }

    private void team(String id, TeamType type, int people, String... owned) {
        List<ContextId> ids = Stream.of(owned).map(ContextId::new).toList();
        teams.put(new TeamId(id), new Team(new TeamId(id), id, type, ids, people));
    }

    private void works(String from, InteractionMode mode, String to, String until) {
        modes.add(new Interaction(new TeamId(from), new TeamId(to), mode, until));
    }
}
