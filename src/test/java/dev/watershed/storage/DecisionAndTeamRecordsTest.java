package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.ContextId;
import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.DecisionStatus;
import dev.watershed.decision.Moment;
import dev.watershed.decision.Occasion;
import dev.watershed.decision.Option;
import dev.watershed.decision.Subject;
import dev.watershed.document.Document;
import dev.watershed.document.Shelf;
import dev.watershed.document.Shelves;
import dev.watershed.team.Cadence;
import dev.watershed.team.Complexity;
import dev.watershed.team.ContextTraits;
import dev.watershed.team.FracturePlane;
import dev.watershed.team.Heuristic;
import dev.watershed.team.Interaction;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.Placement;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProfile;
import dev.watershed.team.TeamType;
import dev.watershed.team.Topology;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionAndTeamRecordsTest {

    private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final ContextId ORDERS = new ContextId("orders");
    private static final Team TEAM =
            new Team(new TeamId("t1"), "주문 팀", TeamType.STREAM_ALIGNED, List.of(ORDERS), 6);

    @Test
    void whatWasDecidedAndWhatTeamsSaidComesBackFromTheFile() throws Exception {
        Document document = Document.EMPTY;
        document = with(document, Shelves.DECISIONS, decision());
        document = with(document, Shelves.TRAITS, traits());
        document = with(document, Shelves.TRAITS, ContextTraits.unsaid(new ContextId("stock")));
        document =
                with(
                        document,
                        Shelves.TEAM_PROFILES,
                        new TeamProfile(
                                TEAM.id(),
                                List.of("Mina", "Jun"),
                                List.of("Java"),
                                "Seoul",
                                "Asia/Seoul",
                                "#orders"));
        document = with(document, Shelves.TEAM_LOCKS, TEAM);
        document =
                with(document, Shelves.PLACEMENTS, new Placement(ORDERS, new ContextId("stock")));
        Interaction works =
                new Interaction(
                        TEAM.id(), new TeamId("t2"), InteractionMode.COLLABORATION, "31 March");
        document =
                with(
                        document,
                        Shelves.TOPOLOGIES,
                        new Topology(Topology.Horizon.LATER, List.of(TEAM), List.of(works)));

        Opened opened = StormReader.read(StormWriter.bytes(document));

        assertThat(opened.warnings()).isEmpty();
        assertThat(opened.document()).isEqualTo(document);
    }

    private static ContextTraits traits() {
        return ContextTraits.unsaid(ORDERS)
                .asComplexAs(Optional.of(Complexity.COMPLEX))
                .under(Optional.of(""))
                .changing(Optional.of(Cadence.OFTEN))
                .usedBy(List.of("Buyer"))
                .splitAlong(Set.of(FracturePlane.RISK, FracturePlane.CADENCE))
                .answering(Heuristic.COST, Optional.of(Heuristic.Answer.PARTLY));
    }

    private static DecisionRecord decision() {
        return DecisionRecord.draft(
                        new DecisionId("d2"),
                        2,
                        "Two words",
                        Occasion.DATA,
                        new Moment(Moment.What.DRAFTED, "Mina", DAY))
                .inContext("Both write it.\n\nNeither can change.")
                .considering(
                        List.of(
                                new Option(
                                        "Two words",
                                        List.of(new Option.Figure("Writers", "1")),
                                        true)))
                .deciding("Ordering owns it.")
                .because("A parcel goes where the buyer said")
                .weighing(List.of("Keeps working"), List.of("A correction does not travel"))
                .about(List.of(Subject.context("orders"), Subject.note("n1")))
                .superseding(new DecisionId("d1"))
                .then(
                        DecisionStatus.ACCEPTED,
                        new Moment(Moment.What.ACCEPTED, "Jun", DAY.plusSeconds(60)));
    }

    private static <T extends Record> Document with(Document document, Shelf<T> shelf, T entry) {
        return document.withShelved(document.shelved().put(shelf, shelf.key().apply(entry), entry));
    }
}
