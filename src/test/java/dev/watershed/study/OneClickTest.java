package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Walls;
import dev.watershed.finding.Finding;
import dev.watershed.geometry.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Every check of services that has a one-click way: the click settles what was found.
class OneClickTest {

    private Document wall = Document.EMPTY;

    /// Sales takes orders for a buyer; the depot keeps parcels and packs what was ordered.
    OneClickTest() {
        note(NoteKind.ACTOR, "buyer", "Buyer");
        note(NoteKind.COMMAND, "place", "Place order", "order no");
        note(NoteKind.AGGREGATE, "order", "Order", "order no", "total");
        note(NoteKind.EVENT, "placed", "Order placed", "order no", "total");
        note(NoteKind.POLICY, "when", "Whenever an order is placed, we pack it");
        note(NoteKind.COMMAND, "pack", "Pack parcel", "parcel no");
        note(NoteKind.AGGREGATE, "parcel", "Parcel", "parcel no", "weight");
        note(NoteKind.EVENT, "packed", "Parcel packed", "parcel no", "weight");
        arrow("buyer", "place");
        arrow("place", "order");
        arrow("order", "placed");
        arrow("placed", "when");
        arrow("when", "pack");
        arrow("pack", "parcel");
        arrow("parcel", "packed");
        context("Sales", "place", "order", "placed");
        context("Depot", "when", "pack", "parcel", "packed");
    }

    private void note(NoteKind kind, String id, String text, String... attributes) {
        Point far = new Point(wall.board().notes().size() * 500.0, 0);
        Note note = Note.written(new NoteId(id), kind, text, far, Rank.MIDDLE);
        add(new Edit.AddNotes(List.of(note.carrying(Arrays.asList(attributes))), List.of()));
    }

    private void arrow(String from, String to) {
        arrow(from, LinkKind.LEADS_TO, to);
    }

    private void arrow(String from, LinkKind kind, String to) {
        LinkId id = new LinkId("l" + wall.board().links().size());
        add(new Edit.AddLink(Link.drawn(id, new NoteId(from), new NoteId(to), kind)));
    }

    private void context(String name, String... members) {
        add(
                new Edit.DrawContexts(
                        List.of(
                                new BoundedContext(
                                        new ContextId(name.toLowerCase(Locale.ROOT)),
                                        name,
                                        Arrays.stream(members)
                                                .map(NoteId::new)
                                                .collect(Collectors.toCollection(TreeSet::new)),
                                        "",
                                        Classification.UNDECIDED,
                                        wall.contexts().size()))));
    }

    private void add(Edit edit) {
        wall = Walls.after(wall, edit);
    }

    private static List<Finding> findings(Document document, String rule) {
        return Study.of(document).serviceFindings().stream()
                .filter(f -> f.rule().value().equals("service." + rule))
                .toList();
    }

    /// Every way settles the finding, and none calls for a direct call.
    private void assertSettled(String rule) {
        Finding finding = findings(wall, rule).getFirst();
        List<Fix> fixes = Study.of(wall).fixes().getOrDefault(finding, List.of());
        assertThat(fixes).as(finding.message().inEnglish()).isNotEmpty();
        for (Fix fix : fixes) {
            Document after = Walls.after(wall, fix.edit());
            assertThat(findings(after, rule)).as(fix.label().inEnglish()).doesNotContain(finding);
            assertThat(findings(after, "direct-call")).isEmpty();
            assertThat(findings(after, "policy-across")).isEmpty();
        }
    }

    @Test
    void theWallBeginsWithoutAnyOfThem() {
        for (String rule :
                List.of(
                        "direct-call",
                        "view-across",
                        "past-the-api",
                        "changes-two",
                        "query-changes",
                        "two-publishers",
                        "no-way-in",
                        "too-many-actors")) {
            assertThat(findings(wall, rule)).as(rule).isEmpty();
        }
    }

    @Test
    void aCommandThatOrdersAnotherServiceBecomesAnEventItHears() {
        arrow("place", LinkKind.CALLS, "pack");

        assertSettled("direct-call");
    }

    @Test
    void aCommandThatCallsAnotherServicesAggregateBecomesAnEventItHears() {
        arrow("place", LinkKind.CALLS, "parcel");

        assertSettled("direct-call");
    }

    @Test
    void aCommandThatReadsAnotherServicesDataKeepsACopy() {
        arrow("place", LinkKind.READS, "parcel");

        assertSettled("direct-call");
    }

    @Test
    void aViewOfAnotherServicesDataIsFedByItsEvents() {
        note(NoteKind.READ_MODEL, "list", "Parcel list", "parcel no");
        arrow("list", LinkKind.VIEW_OF, "parcel");
        context("Lists", "list");

        assertSettled("view-across");
    }

    @Test
    void aLookBehindAnOwnersBackIsToldOnceOnTheWall() {
        note(NoteKind.READ_MODEL, "list", "Parcel list", "parcel no");
        arrow("list", LinkKind.VIEW_OF, "parcel");
        context("Lists", "list");

        assertThat(findings(wall, "view-across")).hasSize(1);
        assertThat(Study.of(wall).findings())
                .filteredOn(f -> f.evidence().ids().containsAll(List.of("list", "parcel")))
                .extracting(f -> f.rule().value())
                .contains("data.behind-owner")
                .doesNotContain("service.view-across");
    }

    @Test
    void whoReachesAnAggregateGetsACommand() {
        arrow("buyer", "parcel");

        assertSettled("past-the-api");
    }

    @Test
    void whoReachesAPolicyAsksForWhatItOrders() {
        arrow("buyer", "when");

        assertSettled("past-the-api");
    }

    @Test
    void anActionThatChangesTwoServicesChangesOneAndTheOtherFollows() {
        arrow("place", LinkKind.HANDLED_BY, "parcel");

        assertSettled("changes-two");
    }

    @Test
    void aQuestionThatChangesSomethingOnlyAsks() {
        note(NoteKind.COMMAND, "view", "View order");
        note(NoteKind.EVENT, "seen", "Order seen");
        arrow("buyer", "view");
        arrow("view", "order");
        arrow("view", "seen");
        arrow("seen", "when");
        context("Sales", "place", "order", "placed", "view", "seen");

        assertSettled("query-changes");
    }

    @Test
    void aServiceNobodyCanAskGetsACommand() {
        note(NoteKind.AGGREGATE, "year", "Year");
        note(NoteKind.EVENT, "closed", "Year closed");
        arrow("year", "closed");
        context("Books", "year", "closed");

        assertSettled("no-way-in");
    }

    @Test
    void anEventTwoServicesSayIsLeftToOne() {
        note(NoteKind.EVENT, "again", "Order placed");
        context("Depot", "when", "pack", "parcel", "packed", "again");

        assertSettled("two-publishers");
    }

    @Test
    void anEventNobodyHearsIsShownWhereThereIsAViewOfIt() {
        note(NoteKind.READ_MODEL, "parcels", "Parcel list", "parcel no");
        arrow("parcels", LinkKind.VIEW_OF, "parcel");
        context("Depot", "when", "pack", "parcel", "packed", "parcels");

        assertSettled("unheard-event");
    }

    @Test
    void anEventNobodyHearsSaysWhyThereIsNoClick() {
        Finding finding = findings(wall, "unheard-event").getFirst();

        assertThat(Study.of(wall).fixes()).doesNotContainKey(finding);
        assertThat(Fix.whyNone(finding, Study.of(wall)).orElseThrow().inEnglish())
                .contains("only the team knows");
    }

    @Test
    void aServiceThatOnlyFollowsAnotherIsJoinedWithIt() {
        assertSettled("idle-alone");
    }

    @Test
    void ofSixKeyActorsFiveStay() {
        for (int i = 0; i < 6; i++) {
            note(NoteKind.ACTOR, "a" + i, "Person " + i);
            note(NoteKind.COMMAND, "c" + i, "Count things " + i);
            arrow("a" + i, "c" + i);
        }

        assertSettled("too-many-actors");
    }

    @Test
    void aCommandWithoutAJobIsGivenBySomebody() {
        note(NoteKind.COMMAND, "burn", "Burn parcel");
        arrow("burn", "parcel");
        context("Depot", "when", "pack", "parcel", "packed", "burn");

        assertSettled("command-without-job");
    }

    @Test
    void everyFindingHasAWayOrSaysWhyNot() {
        arrow("place", LinkKind.CALLS, "parcel");
        arrow("buyer", "parcel");
        Study study = Study.of(wall);

        assertThat(study.serviceFindings()).isNotEmpty();
        for (Finding finding : study.serviceFindings()) {
            boolean has = study.fixes().containsKey(finding);
            assertThat(Fix.whyNone(finding, study).isPresent()).isNotEqualTo(has);
            Fix.whyNone(finding, study)
                    .ifPresent(why -> {
                        assertThat(why.inEnglish()).doesNotContain("study.no-fix");
                        assertThat(why.in(Locale.KOREAN)).containsPattern("[가-힣]");
                    });
        }
    }
}
