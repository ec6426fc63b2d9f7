package dev.watershed.data.outage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.data.outage.Outage.Effect;
import dev.watershed.data.outage.Outage.Need;
import dev.watershed.data.outage.Outage.Stopped;
import dev.watershed.document.Document;
import dev.watershed.finding.Finding;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutagesTest {

    private static final NoteId RESERVATION = new NoteId("re-reservation");
    private static final NoteId SET_ALERT = new NoteId("al-set");
    private static final NoteId PAY = new NoteId("wa-pay");

    @Test
    void inAChainOfEventsNobodyWaitsAndWhatListensComesLater() {
        Outage alert = down(trip(), "Alert");

        assertThat(alert.stops()).isZero();
        assertThat(alert.stopped()).isEmpty();
        Effect wallet = effect(alert, "wallet");
        assertThat(wallet.works()).contains(PAY);
        assertThat(wallet.later()).containsExactly(new NoteId("wa-when-set"));
    }

    @Test
    void whoAsksAnotherServiceStopsWithItAndTheRestWorksOn() {
        Outage reservation = down(linked(trip(), SET_ALERT, LinkKind.CALLS), "Reservation");

        Effect alert = effect(reservation, "alert");
        assertThat(alert.stops())
                .singleElement()
                .satisfies(need -> {
                    assertThat(need.operation()).isEqualTo(SET_ALERT);
                    assertThat(need.data()).contains(RESERVATION);
                    assertThat(need.copyBy()).contains(new NoteId("re-reserved"));
                });
        assertThat(alert.works()).containsExactly(new NoteId("al-cancel"));
    }

    @Test
    void whoWritesThereCannotDoWithACopy() {
        Outage reservation = down(linked(trip(), SET_ALERT, LinkKind.HANDLED_BY), "Reservation");

        assertThat(effect(reservation, "alert").stops())
                .extracting(Need::copyBy)
                .containsExactly(List.of());
    }

    @Test
    void anOutageStopsTheJobsOfTheActorsWhoseOperationsStop() {
        Outage reservation = down(trip(), "Reservation");

        assertThat(reservation.stopped())
                .singleElement()
                .satisfies(traveller -> {
                    assertThat(traveller.name()).isEqualTo("Traveller");
                    assertThat(traveller.operations()).contains(new NoteId("re-reserve"));
                });
        assertThat(down(trip(), "Wallet").stopped()).extracting(Stopped::name).isEmpty();
    }

    @Test
    void waitingIsFoundWithWhatIsWaitedFor() {
        Document waiting = linked(linked(trip(), SET_ALERT, LinkKind.CALLS), PAY, LinkKind.CALLS);

        assertThat(waits(waiting))
                .extracting(f -> f.evidence().ids())
                .containsExactly(
                        List.of(SET_ALERT.value(), RESERVATION.value()),
                        List.of(PAY.value(), RESERVATION.value()));
        assertThat(waits(trip())).isEmpty();
    }

    @Test
    void anExternalSystemThatIsDownStopsWhoCallsIt() throws Exception {
        Outage provider = down(read("web-shop"), "Card provider");

        assertThat(provider.service()).isEmpty();
        assertThat(provider.effects().stream().flatMap(e -> e.stops().stream()))
                .singleElement()
                .satisfies(need -> assertThat(need.data()).isEmpty());
    }

    private static List<Finding> waits(Document document) {
        return Study.of(document).data().findings().stream()
                .filter(f -> f.rule().equals(OutageRules.WAITS))
                .toList();
    }

    private static Outage down(Document document, String name) {
        return Study.of(document).data().outages().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Effect effect(Outage outage, String service) {
        return outage.effects().stream()
                .filter(e -> e.service().value().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static Document linked(Document document, NoteId from, LinkKind kind) {
        Link link = Link.drawn(new LinkId("planted-" + from), from, RESERVATION, kind);
        return document.with(document.board().with(link));
    }

    private static Document trip() {
        try {
            return read("train-trip");
        } catch (IOException | UnreadableFile gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Document read(String sample) throws IOException, UnreadableFile {
        return StormReader.read(Files.readAllBytes(Path.of("samples", sample + ".storm")))
                .document();
    }
}
