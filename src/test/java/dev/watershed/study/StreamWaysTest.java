package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import dev.watershed.data.DataCopy;
import dev.watershed.data.stream.EventSourced;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamWaysTest {

    private static final NoteId RESERVATION = new NoteId("re-reservation");
    private static final NoteId RESERVED = new NoteId("re-reserved");

    private static Document marked(Document document) throws Exception {
        return new Trips()
                .perform(
                        document,
                        new Edit.Shelve<>(
                                Shelves.EVENT_SOURCED, EventSourced.unmeasured(RESERVATION)));
    }

    private static List<String> settled(Document document, String rule) throws Exception {
        return new Trips()
                .settled(document, rule).stream()
                        .map(w -> w.name().key().substring("study.way.".length()))
                        .toList();
    }

    @Test
    void whatAProjectionLacksIsCarriedByOneOfItsEventsOrNotShown() throws Exception {
        Document asking =
                marked(new Trips().carrying("re-my-trips", "reservation no", "platform").trip());

        assertThat(settled(asking, "data.event-lacks")).contains("richer-event", "show-less");
    }

    @Test
    void anEventLikeACommandIsToldInThePastOrIsOne() throws Exception {
        Document asking =
                marked(
                        new Trips()
                                .perform(
                                        new Trips().trip(),
                                        new Edit.RewordNote(RESERVED, "Reserve the seat")));

        assertThat(settled(asking, "data.event-like-command"))
                .containsExactly("tell-past", "is-command");
    }

    @Test
    void anUpdateThatHidesWhyCarriesItOrIsTwoEvents() throws Exception {
        Document vague =
                marked(
                        new Trips()
                                .perform(
                                        new Trips().trip(),
                                        new Edit.RewordNote(RESERVED, "Reservation updated")));

        assertThat(settled(vague, "data.event-hides-why"))
                .containsExactly("carry-why", "tell-apart");
    }

    @Test
    void aCopyThatStarvesIsFedOrNeedsLess() throws Exception {
        DataCopy copy =
                new DataCopy(
                        RESERVATION,
                        new ContextId("alert"),
                        new NoteId("re-my-trips"),
                        List.of("seat", "traveller"),
                        List.of(RESERVED),
                        60);
        Document starving =
                new Trips().perform(new Trips().trip(), new Edit.Shelve<>(Shelves.COPIES, copy));

        assertThat(settled(starving, "data.copy-starves"))
                .containsExactly("richer-event", "need-fewer");
    }

    @Test
    void aCopyTakesOverTheNewNameOfAnAttribute() throws Exception {
        DataCopy copy =
                new DataCopy(
                        RESERVATION,
                        new ContextId("alert"),
                        new NoteId("re-my-trips"),
                        List.of("reservation no", "seat"),
                        List.of(RESERVED),
                        60);
        Trips trips =
                new Trips()
                        .carrying(
                                "re-reservation", "reservation no", "train", "place", "traveller");
        Document renamed = trips.perform(trips.trip(), new Edit.Shelve<>(Shelves.COPIES, copy));

        assertThat(settled(renamed, "data.copy-drifted")).containsExactly("renamed");
    }
}
