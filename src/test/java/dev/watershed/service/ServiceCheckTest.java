package dev.watershed.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceCheckTest {

    private static ServiceEvidence evidence(ServiceWall wall) {
        return ServiceEvidence.of(wall.board(), wall.flow(), wall.model());
    }

    private static List<Finding> findings(ServiceWall wall, String rule) {
        return only(ServiceCheck.findings(evidence(wall)), rule);
    }

    private static List<Finding> only(List<Finding> findings, String rule) {
        return findings.stream().filter(f -> f.rule().value().equals("service." + rule)).toList();
    }

    private static ServiceWall wall() {
        return new ServiceWall();
    }

    @Test
    void sixKeyActorsAreTooMany() {
        ServiceWall five = wall();
        ServiceWall six = wall();
        for (int i = 0; i < 6; i++) {
            for (ServiceWall wall : i < 5 ? List.of(five, six) : List.of(six)) {
                wall.note(NoteKind.ACTOR, "a" + i, "Person " + i)
                        .note(NoteKind.COMMAND, "c" + i, "Place order " + i)
                        .arrow("a" + i, "c" + i);
            }
        }
        assertThat(findings(five, "too-many-actors")).isEmpty();
        assertThat(findings(six, "too-many-actors")).hasSize(1);
        six.context("Sales", "c0", "c1", "c2", "c3", "c4", "c5");
        assertThat(findings(six, "crowded-service")).hasSize(1);
    }

    @Test
    void reserveOrCancelIsTwoActionsInOne() {
        ServiceWall wall =
                wall().note(NoteKind.COMMAND, "c", "Reserve or cancel seat")
                        .note(NoteKind.COMMAND, "k", "좌석 예약 또는 취소")
                        .context("Seats", "c", "k");

        assertThat(findings(wall, "two-in-one")).hasSize(2);
        assertThat(findings(ServiceWall.shop(), "two-in-one")).isEmpty();
    }

    @Test
    void aQuestionThatChangesSomethingIsShown() {
        ServiceWall wall =
                wall().aggregate("cart", "Cart")
                        .note(NoteKind.COMMAND, "c", "View cart")
                        .arrow("c", "cart")
                        .context("Carts", "c", "cart");

        assertThat(findings(wall, "query-changes"))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence().ids()).containsExactly("c", "cart"));
    }

    @Test
    void oneThingWithTwoNamesIsShown() {
        ServiceWall wall =
                wall().aggregate("seat", "Seat", "seat_no", "row")
                        .aggregate("ticket", "Ticket", "seat_num", "seatNo", "좌석번호")
                        .aggregate("pass", "Pass", "seat_no", "좌석 번호");

        assertThat(NameDrift.in(wall.board()))
                .extracting(d -> d.spellings().keySet().stream().toList())
                .containsExactlyInAnyOrder(
                        List.of("seat_no", "seat_num", "seatNo"), List.of("좌석번호", "좌석 번호"));
    }

    @Test
    void aServiceThatCallsAnotherIsShown() {
        ServiceWall wall = ServiceWall.shop().arrow("place", LinkKind.CALLS, "parcel");

        assertThat(findings(wall, "direct-call"))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence().ids()).containsExactly("place", "parcel"));
        assertThat(findings(ServiceWall.shop(), "direct-call")).isEmpty();
    }

    @Test
    void aPolicyThatOrdersAnotherServiceAroundIsShown() {
        ServiceWall wall =
                wall().note(NoteKind.EVENT, "e", "Order placed")
                        .note(NoteKind.POLICY, "p", "Whenever an order is placed, we pack it")
                        .note(NoteKind.COMMAND, "c", "Pack parcel")
                        .arrow("e", "p")
                        .arrow("p", "c")
                        .context("Sales", "e", "p")
                        .context("Depot", "c");

        assertThat(findings(wall, "policy-across")).hasSize(1);
    }

    @Test
    void whoReachesAnAggregatePastTheApiIsShown() {
        assertThat(findings(ServiceWall.shop().arrow("buyer", "order"), "past-the-api"))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence().ids()).containsExactly("buyer", "order"));
    }

    @Test
    void aViewOfWhatAnotherServiceKeepsIsShownUnlessItsEventsFeedIt() {
        ServiceWall behind =
                ServiceWall.shop()
                        .note(NoteKind.READ_MODEL, "list", "Packing list", "order_no")
                        .arrow("list", LinkKind.VIEW_OF, "order")
                        .context("Lists", "list");
        assertThat(findings(behind, "view-across"))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence().ids()).containsExactly("list", "order"));
        assertThat(DirectCall.in(behind.board(), behind.flow(), behind.model()))
                .extracting(DirectCall::way)
                .containsExactly(DirectCall.Way.VIEW);

        ServiceWall fed = behind.arrow("placed", "list");

        assertThat(findings(fed, "view-across")).isEmpty();
    }

    @Test
    void aServiceWithNoWayInIsShown() {
        ServiceWall wall =
                wall().aggregate("a", "Archive")
                        .note(NoteKind.EVENT, "e", "Year closed")
                        .context("Archive", "a", "e");

        assertThat(findings(wall, "no-way-in")).hasSize(1);
        assertThat(findings(ServiceWall.shop(), "no-way-in")).isEmpty();
    }

    @Test
    void whoOnlyEverHearsOneOtherServiceIsIdleAlone() {
        assertThat(findings(ServiceWall.shop(), "idle-alone"))
                .singleElement()
                .satisfies(f ->
                        assertThat(f.evidence().ids()).containsExactly("context-1", "context-0"));
    }

    @Test
    void anEventNobodyHearsIsTold() {
        assertThat(findings(ServiceWall.shop(), "unheard-event"))
                .extracting(f -> f.evidence().ids())
                .containsExactly(List.of("cancelled"), List.of("packed"));
    }

    @Test
    void anEventTwoServicesSayIsShown() {
        ServiceWall wall =
                wall().note(NoteKind.EVENT, "e1", "Order cancelled")
                        .note(NoteKind.EVENT, "e2", "order cancelled")
                        .context("Sales", "e1")
                        .context("Depot", "e2");

        assertThat(findings(wall, "two-publishers"))
                .singleElement()
                .satisfies(f -> assertThat(f.evidence().ids()).containsExactly("e1", "e2"));
    }

    @Test
    void anEventWithoutANameIsTold() {
        ServiceWall wall = wall().note(NoteKind.EVENT, "e", "🍕").context("Food", "e");

        assertThat(findings(wall, "event-nameless"))
                .singleElement()
                .satisfies(f -> assertThat(f.message().inEnglish()).contains("SliceOfPizza"));
    }

    @Test
    void aGoalThatNamesASolutionIsShown() {
        assertThat(StoryRules.solution("click the blue button")).contains("click");
        assertThat(StoryRules.solution("화면에서 좌석을 고르기")).contains("화면");
        assertThat(StoryRules.solution("catch my train in time")).isEmpty();
    }

    @Test
    void saysTheSameInBothLanguages() {
        for (Finding finding : ServiceCheck.findings(evidence(ServiceWall.shop()))) {
            assertThat(finding.message().inEnglish()).doesNotContain("{");
            assertThat(finding.message().in(java.util.Locale.KOREAN))
                    .doesNotContain("{")
                    .doesNotContain("[");
        }
    }
}
