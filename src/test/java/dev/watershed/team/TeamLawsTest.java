package dev.watershed.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.WordDivide;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// No proposal ever breaks a hard rule, whatever the wall, the people and the locks.
class TeamLawsTest {

    private static final int ROUNDS = 120;

    @Test
    void everyContextHasExactlyOneOwner() {
        forEach((evidence, proposal, seed) -> {
            List<ContextId> owned =
                    proposal.teams().stream().flatMap(t -> t.contexts().stream()).toList();
            assertThat(owned)
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            evidence.contexts().stream().map(BoundedContext::id).toList());
        });
    }

    @Test
    void noTeamHasMoreThanEightPeopleAndNobodyIsInvented() {
        forEach((evidence, proposal, seed) -> {
            assertThat(proposal.teams())
                    .as("seed %d", seed)
                    .allMatch(team -> team.size() >= 0 && team.size() <= 8);
            evidence.organisation()
                    .people()
                    .ifPresent(people ->
                            assertThat(free(proposal, evidence)).isLessThanOrEqualTo(people));
        });
    }

    /// People in teams whose size is not locked.
    private static int free(TeamProposal proposal, TeamEvidence evidence) {
        return proposal.teams().stream()
                .filter(team -> !evidence.organisation().locks().holds(team.id()))
                .mapToInt(Proposed::size)
                .sum();
    }

    @Test
    void aTeamOwnsThreeSimpleContextsOrOneComplexOne() {
        forEachTeam((evidence, own, seed) -> {
            List<Complexity> heads = own.stream().map(c -> c.complexity().value()).toList();
            assertThat(own).as("seed %d", seed).hasSizeLessThanOrEqualTo(3);
            if (own.size() > 1) {
                assertThat(heads).as("seed %d", seed).doesNotContain(Complexity.COMPLEX);
                assertThat(Collections.frequency(heads, Complexity.COMPLICATED))
                        .isLessThanOrEqualTo(1);
                double joint = own.stream().mapToDouble(c -> c.load().total()).sum();
                assertThat(joint).as("seed %d", seed).isLessThanOrEqualTo(8.001);
            }
        });
    }

    @Test
    void noTeamStretchesAcrossARegulationOrAPersona() {
        forEachTeam((evidence, own, seed) -> {
            for (ContextFacts one : own) {
                for (ContextFacts other : own) {
                    assertThat(one.regulation().value())
                            .as("seed %d", seed)
                            .isEqualToIgnoringCase(other.regulation().value());
                    List<String> users = one.users().value();
                    List<String> others = other.users().value();
                    assertThat(
                                    users.isEmpty()
                                            || others.isEmpty()
                                            || !Collections.disjoint(users, others))
                            .as("seed %d", seed)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void noTeamLivesWithOneWordInTwoMeanings() {
        forEachTeam((evidence, own, seed) -> {
            for (WordDivide divide : evidence.divides()) {
                Set<NoteId> one = divide.senses().getFirst();
                Set<NoteId> other = divide.senses().getLast();
                for (ContextFacts here : own) {
                    assertThat(own)
                            .as("seed %d", seed)
                            .noneMatch(there ->
                                    !there.equals(here) && uses(here, one) && uses(there, other));
                }
            }
        });
    }

    private static boolean uses(ContextFacts context, Set<NoteId> sense) {
        return !Collections.disjoint(context.context().members(), sense);
    }

    @Test
    void aTeamCollaboratesWithOneOtherAtATimeAndForAWhile() {
        forEach((evidence, proposal, seed) -> {
            List<Working> close =
                    proposal.interactions().stream()
                            .filter(w -> w.mode() == InteractionMode.COLLABORATION)
                            .toList();
            assertThat(close).as("seed %d", seed).allMatch(w -> w.until().isPresent());
            for (Proposed team : proposal.teams()) {
                assertThat(close)
                        .as("seed %d", seed)
                        .filteredOn(w -> w.from().equals(team.id()) || w.to().equals(team.id()))
                        .hasSizeLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    void teamsHaveIdsOfTheirOwnAndTheSameEvidenceGivesTheSameTeams() {
        forEach((evidence, proposal, seed) -> {
            assertThat(proposal.teams())
                    .as("seed %d", seed)
                    .extracting(Proposed::id)
                    .doesNotHaveDuplicates();
            assertThat(TeamProposal.of(evidence)).isEqualTo(TeamProposal.of(evidence));
        });
    }

    @Test
    void aLockedTeamThatKeepsTheRulesStaysAsItIs() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            TeamEvidence evidence = wall(new Random(seed)).evidence();
            Proposed one = TeamProposal.of(evidence).teams().getFirst();
            Team kept = new Team(one.id(), "Kept", one.type(), one.contexts(), 5);
            Locks locks = Locks.of(List.of(kept), Map.of());
            TeamProposal again =
                    TeamProposal.of(
                            evidence.of(
                                    new Organisation(
                                            Map.of(),
                                            List.of(),
                                            locks,
                                            OptionalInt.empty(),
                                            LoadWeights.USUAL)));
            Proposed found = again.team(kept.id()).orElseThrow();
            assertThat(found.contexts()).as("seed %d", seed).isEqualTo(kept.contexts());
            assertThat(found.size()).isEqualTo(5);
            assertThat(found.name().inEnglish()).isEqualTo("Kept");
        }
    }

    private interface Law {
        void holds(TeamEvidence evidence, TeamProposal proposal, int seed);
    }

    private interface TeamLaw {
        void holds(TeamEvidence evidence, List<ContextFacts> own, int seed);
    }

    private static void forEach(Law law) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            TeamWall wall = wall(random);
            TeamEvidence evidence = wall.evidence();
            evidence = evidence.of(organisation(evidence, random));
            for (Style style : Style.values()) {
                law.holds(evidence, TeamProposal.of(evidence, style), seed);
            }
        }
    }

    private static void forEachTeam(TeamLaw law) {
        forEach((evidence, proposal, seed) -> {
            Map<ContextId, ContextFacts> facts = new HashMap<>();
            ContextFacts.all(evidence).forEach(f -> facts.put(f.context().id(), f));
            for (Proposed team : proposal.teams()) {
                law.holds(evidence, team.contexts().stream().map(facts::get).toList(), seed);
            }
        });
    }

    private static TeamWall wall(Random random) {
        TeamWall wall = new TeamWall();
        int contexts = 1 + random.nextInt(9);
        NoteKind[] kinds = NoteKind.values();
        List<NoteId> actors =
                List.of(
                        wall.put("", NoteKind.ACTOR, "Buyer"),
                        wall.put("", NoteKind.ACTOR, "Picker"));
        List<NoteId> last = new ArrayList<>();
        for (int i = 0; i < contexts * 5; i++) {
            String here = "c" + random.nextInt(contexts);
            String there = "c" + random.nextInt(contexts);
            switch (random.nextInt(4)) {
                case 0 -> wall.message(here, there);
                case 1 -> wall.acting(actors.get(random.nextInt(2)), here);
                default -> last.add(wall.put(here, kinds[random.nextInt(kinds.length)], 2));
            }
        }
        if (last.size() > 1) {
            wall.twoMeanings("word", last.getFirst(), last.getLast());
        }
        return wall;
    }

    private static Organisation organisation(TeamEvidence evidence, Random random) {
        Map<ContextId, ContextTraits> traits = new HashMap<>();
        Map<ContextId, ContextId> placements = new HashMap<>();
        List<ContextId> ids = evidence.contexts().stream().map(BoundedContext::id).toList();
        for (ContextId id : ids) {
            ContextTraits said = ContextTraits.unsaid(id);
            if (random.nextInt(3) == 0) {
                said = said.under(Optional.of(random.nextBoolean() ? "PCI" : "pci"));
            }
            if (random.nextInt(4) == 0) {
                said = said.usedBy(List.of(random.nextBoolean() ? "Buyer" : "Picker"));
            }
            if (random.nextInt(4) == 0) {
                said = said.asComplexAs(Optional.of(Complexity.values()[random.nextInt(3)]));
            }
            traits.put(id, said);
            if (random.nextInt(4) == 0) {
                placements.put(id, ids.get(random.nextInt(ids.size())));
            }
        }
        List<Team> locked =
                random.nextBoolean() ? List.of() : List.of(team("locked", ids, random, 10));
        List<Team> today = List.of(team("a", ids, random, 12), team("b", ids, random, 12));
        OptionalInt people =
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(45));
        return new Organisation(
                traits, today, Locks.of(locked, placements), people, LoadWeights.USUAL);
    }

    private static Team team(String id, List<ContextId> ids, Random random, int most) {
        List<ContextId> owned = ids.stream().filter(ignored -> random.nextInt(3) == 0).toList();
        TeamType type = TeamType.values()[random.nextInt(TeamType.values().length)];
        return new Team(new TeamId(id), id, type, owned, random.nextInt(most));
    }
}
