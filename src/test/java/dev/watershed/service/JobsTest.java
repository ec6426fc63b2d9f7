package dev.watershed.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Finding;
import dev.watershed.service.Interaction.Step;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JobsTest {

    private static Jobs jobs(ServiceWall wall, JobStory... written) {
        return Jobs.of(wall.board(), wall.flow(), wall.model(), List.of(written));
    }

    private static Job job(ServiceWall wall, String id) {
        return jobs(wall).job(new JobId(id)).orElseThrow();
    }

    @Test
    void aCommandIsDraftedAsAJobOfWhoGivesIt() {
        Job place = job(ServiceWall.shop(), "job-place");

        assertThat(place.story().actor()).isEqualTo("Buyer");
        assertThat(place.story().want()).isEqualTo("place the order");
        assertThat(place.story().soThat()).isEqualTo("see the order status");
        assertThat(place.missing()).containsExactly("when");
        assertThat(place.sentence().inEnglish())
                .isEqualTo("When ___, I want to place the order, so I can see the order status.");
    }

    @Test
    void aKoreanCommandIsToldInKorean() {
        ServiceWall wall =
                new ServiceWall()
                        .note(NoteKind.ACTOR, "a", "고객")
                        .note(NoteKind.EVENT, "e", "주문 접수됨")
                        .note(NoteKind.READ_MODEL, "r", "주문 상태")
                        .note(NoteKind.COMMAND, "c", "결제 요청하기")
                        .note(NoteKind.EVENT, "f", "결제 완료")
                        .note(NoteKind.READ_MODEL, "s", "영수증")
                        .arrow("e", "r")
                        .arrow("r", "a")
                        .arrow("a", "c")
                        .arrow("c", "f")
                        .arrow("f", "s")
                        .arrow("s", "a")
                        .context("Sales", "e", "r", "c", "f", "s");

        assertThat(job(wall, "job-c").sentence().inEnglish())
                .isEqualTo("주문이 접수되었을 때 결제 요청하기를 원하고 영수증 확인할 수 있다.");
    }

    private static String told(ServiceWall wall, String id, Locale reader) {
        return Jobs.of(
                        wall.board(),
                        wall.flow(),
                        wall.model(),
                        List.of(),
                        StoryLanguage.of(reader, wall.board()))
                .job(new JobId(id))
                .orElseThrow()
                .sentence()
                .inEnglish();
    }

    @Test
    void draftsAreToldInTheLanguageOfWhoReadsThem() {
        ServiceWall wall = ServiceWall.shop().arrow("packed", "status");

        assertThat(told(wall, "job-place", Locale.KOREAN))
                .isEqualTo("___ 때 ‘Place order’ 실행하기를 원하고 ‘Order status’ 확인할 수 있다.");
        assertThat(told(wall, "job-place", Locale.ENGLISH))
                .isEqualTo("When ___, I want to place the order, so I can see the order status.");
    }

    @Test
    void aMixedWallQuotesWhatIsInTheOtherLanguageAndAKoreanOneIsToldInKorean() {
        ServiceWall korean =
                new ServiceWall()
                        .note(NoteKind.EVENT, "e", "주문 접수됨")
                        .note(NoteKind.ACTOR, "a", "고객")
                        .note(NoteKind.COMMAND, "c", "결제 요청하기")
                        .note(NoteKind.READ_MODEL, "r", "영수증")
                        .arrow("e", "c")
                        .arrow("a", "c")
                        .arrow("a", "r")
                        .context("Sales", "e", "c", "r");
        assertThat(told(korean, "job-c", Locale.ENGLISH))
                .isEqualTo("주문이 접수되었을 때 결제 요청하기를 원하고 ___할 수 있다.");

        ServiceWall mixed = korean.note(NoteKind.EVENT, "x", "Order placed");
        assertThat(told(mixed, "job-c", Locale.ENGLISH))
                .isEqualTo("When “주문 접수됨” happened, I want to do “결제 요청하기”, so I can ___.");
        assertThat(told(mixed, "job-r", Locale.ENGLISH)).contains("I want to see “영수증”");
    }

    @Test
    void whatTheTeamWroteTakesThePlaceOfTheDraft() {
        Job draft = job(ServiceWall.shop(), "job-place");
        JobStory written = draft.story().telling("my cart is full", "order", "eat tonight");

        Job told = jobs(ServiceWall.shop(), written).job(draft.id()).orElseThrow();
        assertThat(told.written()).isTrue();
        assertThat(told.missing()).isEmpty();
        assertThat(jobs(ServiceWall.shop(), written.asDropped()).job(draft.id())).isEmpty();
    }

    @Test
    void aJobOfSomebodyWhoIsNotOnTheWallIsShown() {
        ServiceWall wall = ServiceWall.shop();
        JobStory story = new JobStory(new JobId("j"), "Auditor", "", "look", "", List.of(), false);
        Jobs jobs = jobs(wall, story);
        ServiceEvidence evidence =
                new ServiceEvidence(
                        wall.board(),
                        wall.flow(),
                        wall.model(),
                        jobs,
                        Personas.of(wall.board(), wall.model(), jobs, List.of()),
                        ActorLimits.USUAL);

        assertThat(jobs.ofUnknownActors()).hasSize(1);
        assertThat(ServiceCheck.findings(evidence))
                .extracting(Finding::rule)
                .extracting(Object::toString)
                .contains("service.story-unknown-actor", "service.job-without-operation");
    }

    @Test
    void theInteractionFollowsAJobToWhoHearsOfIt() {
        ServiceWall wall = ServiceWall.shop();
        Interaction interaction = Interaction.of(job(wall, "job-place"), wall.model());

        assertThat(interaction.participants())
                .extracting(Participant::id)
                .containsExactly("actor", "public-api", "sales", "depot");
        assertThat(interaction.steps())
                .extracting(s -> s.kind() + " " + s.from() + " " + s.to() + " " + s.label())
                .containsExactly(
                        "REQUEST actor public-api Place order",
                        "REQUEST public-api sales placeOrder",
                        "ANSWER sales public-api order_no",
                        "ANSWER public-api actor order_no",
                        "EVENT sales depot Order placed",
                        "EVENT depot depot Parcel packed");
    }

    @Test
    void noServiceEverAsksAnother() {
        ServiceWall wall = ServiceWall.shop();
        for (Job job : jobs(wall).jobs()) {
            for (Step step : Interaction.of(job, wall.model()).steps()) {
                boolean service = wall.model().service(new ServiceId(step.from())).isPresent();
                boolean other = wall.model().service(new ServiceId(step.to())).isPresent();
                assertThat(service && other && step.kind() != Step.Kind.EVENT).isFalse();
            }
        }
    }

    @Test
    void everyParticipantIsOnTheWallAndEveryJobAppears() {
        ServiceWall wall = ServiceWall.shop();
        for (Job job : jobs(wall).jobs()) {
            Interaction interaction = Interaction.of(job, wall.model());
            assertThat(interaction.steps()).isNotEmpty();
            assertThat(interaction.participants())
                    .filteredOn(p -> p.kind() != Participant.Kind.PUBLIC_API)
                    .allSatisfy(p -> assertThat(p.notes()).isNotEmpty());
        }
    }

    @Test
    void aLoopOfEventsComesToAnEnd() {
        ServiceWall wall =
                new ServiceWall()
                        .note(NoteKind.ACTOR, "a", "Buyer")
                        .note(NoteKind.COMMAND, "c", "Place order")
                        .note(NoteKind.EVENT, "e", "Order placed")
                        .note(NoteKind.POLICY, "p", "Whenever an order is placed, we place another")
                        .arrow("a", "c")
                        .arrow("c", "e")
                        .arrow("e", "p")
                        .arrow("p", "c")
                        .context("Sales", "c", "e", "p");

        assertThat(Interaction.of(job(wall, "job-c"), wall.model()).steps()).hasSize(5);
    }

    @Test
    void aPersonaIsReadOffTheWallUntilSomebodyWritesIt() {
        ServiceWall wall = ServiceWall.shop();
        Persona told = new Persona(new NoteId("buyer"), "Parent of two", "", "", false);

        Personas read = Personas.of(wall.board(), wall.model(), jobs(wall), List.of());
        assertThat(read.key()).hasSize(1);
        assertThat(read.personas().getFirst().persona().goal()).isEqualTo("see the order status");
        Personas written = Personas.of(wall.board(), wall.model(), jobs(wall), List.of(told));
        assertThat(written.key()).isEmpty();
        assertThat(written.personas().getFirst().written()).isTrue();
    }
}
