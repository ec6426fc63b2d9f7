package dev.watershed.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.board.Rank;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkthroughTest {

    private static final Board WALL =
            Board.EMPTY
                    .with(note("placed", NoteKind.EVENT, 0, 0))
                    .with(note("paid", NoteKind.EVENT, 100, 0))
                    .with(note("ship", NoteKind.COMMAND, 200, 0))
                    .with(note("shipped", NoteKind.EVENT, 300, 0))
                    .with(new Pivot(new PivotId("p"), 180, "Paid", Optional.empty()));

    private static Note note(String name, NoteKind kind, double x, double y) {
        return Note.written(new NoteId(name), kind, name, new Point(x, y), Rank.MIDDLE);
    }

    private static Link link(String from, String to) {
        LinkId id = new LinkId(from + to);
        return Link.drawn(id, new NoteId(from), new NoteId(to), LinkKind.LEADS_TO);
    }

    private static List<String> story(Board board, boolean backwards) {
        return Walkthrough.of(board, backwards, List.of()).orElseThrow().stations().stream()
                .map(station -> station.note().value())
                .toList();
    }

    private static Walkthrough told(boolean backwards) {
        return Walkthrough.of(WALL, backwards, List.of("Jiyoung", "Tom")).orElseThrow();
    }

    @Test
    void theStoryIsToldNoteAfterNote() {
        assertThat(story(WALL, false)).containsExactly("placed", "paid", "ship", "shipped");
        assertThat(told(false).previous().at()).isZero();
        assertThat(told(false).next().next().next().isAtTheEnd()).isTrue();
    }

    @Test
    void itGoesFromWhoDecidesToWhatCameOfItWhateverThePlaces() {
        Board wall =
                Board.EMPTY
                        .with(note("order placed", NoteKind.EVENT, 0, 300))
                        .with(note("order", NoteKind.AGGREGATE, 300, 0))
                        .with(note("place order", NoteKind.COMMAND, 600, 0))
                        .with(note("buyer", NoteKind.ACTOR, 900, 0))
                        .with(link("buyer", "place order"))
                        .with(link("place order", "order"))
                        .with(link("order", "order placed"));

        assertThat(story(wall, false))
                .containsExactly("buyer", "place order", "order", "order placed");
        assertThat(story(wall, true))
                .containsExactly("order placed", "order", "place order", "buyer");
    }

    @Test
    void oneThreadIsToldToItsEndBeforeTheNextLaneBegins() {
        Board wall =
                Board.EMPTY
                        .with(new Lane(new LaneId("shop"), "Shop", 0, 200))
                        .with(new Lane(new LaneId("bank"), "Bank", 200, 200))
                        .with(note("b1", NoteKind.EVENT, 0, 250))
                        .with(note("b2", NoteKind.EVENT, 70, 250))
                        .with(note("s1", NoteKind.EVENT, 10, 50))
                        .with(note("s2", NoteKind.EVENT, 80, 50));

        assertThat(story(wall, false)).containsExactly("s1", "s2", "b1", "b2");
    }

    @Test
    void aNoteWithTwoCausesWaitsForBoth() {
        Board wall =
                Board.EMPTY
                        .with(note("packed", NoteKind.EVENT, 0, 0))
                        .with(note("parcel", NoteKind.POLICY, 200, 0))
                        .with(note("paid", NoteKind.EVENT, 400, 500))
                        .with(link("packed", "parcel"))
                        .with(link("paid", "parcel"));

        assertThat(story(wall, false)).containsExactly("packed", "paid", "parcel");
    }

    @Test
    void anAggregateIsToldWithItsFirstCommandAndEachEventAfterItsOwn() {
        Board wall =
                Board.EMPTY
                        .with(note("Place order", NoteKind.COMMAND, 0, 0))
                        .with(note("Order", NoteKind.AGGREGATE, 300, 0))
                        .with(note("Order placed", NoteKind.EVENT, 600, 0))
                        .with(note("Cancel order", NoteKind.COMMAND, 900, 300))
                        .with(note("Order cancelled", NoteKind.EVENT, 1200, 300))
                        .with(link("Place order", "Order"))
                        .with(link("Cancel order", "Order"))
                        .with(link("Order", "Order placed"))
                        .with(link("Order", "Order cancelled"));

        assertThat(story(wall, false))
                .containsExactly(
                        "Place order", "Order", "Order placed", "Cancel order", "Order cancelled");
    }

    @Test
    void aPivotalEventOpensTheStretchItStandsFor() {
        Board wall =
                Board.EMPTY
                        .with(note("order placed", NoteKind.EVENT, 100, 0))
                        .with(note("cart left", NoteKind.EVENT, 100, 300))
                        .with(note("stock reserved", NoteKind.EVENT, 300, 0))
                        .with(
                                new Pivot(
                                        new PivotId("p"),
                                        200,
                                        "",
                                        Optional.of(new NoteId("order placed"))));
        Walkthrough walk = Walkthrough.of(wall, false, List.of("Jiyoung", "Tom")).orElseThrow();

        assertThat(story(wall, false))
                .containsExactly("cart left", "order placed", "stock reserved");
        assertThat(walk.narrator()).contains("Jiyoung");
        assertThat(walk.next().narrator()).contains("Tom");
    }

    @Test
    void aCircleIsToldOnce() {
        Board wall = WALL.with(link("placed", "paid")).with(link("paid", "placed"));

        assertThat(story(wall, false)).containsExactly("placed", "paid", "ship", "shipped");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyWallIsToldOnceAndNothingBeforeItsCauseInTheSameStretch(long seed) {
        Random random = new Random(seed);
        Board wall = Board.EMPTY;
        List<NoteKind> kinds =
                List.of(NoteKind.COMMAND, NoteKind.EVENT, NoteKind.POLICY, NoteKind.HOTSPOT);
        for (int i = 0; i < 60; i++) {
            double x = (i * 7 % 60) * 200.0;
            wall = wall.with(note("n" + i, kinds.get(i % 4), x, random.nextInt(900)));
        }
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(59);
            wall = wall.with(link("n" + from, "n" + (from + 1 + random.nextInt(59 - from))));
        }
        List<String> order = story(wall, false);

        assertThat(order).hasSize(60).doesNotHaveDuplicates();
        assertThat(Flow.of(wall).steps())
                .isNotEmpty()
                .allMatch(step ->
                        order.indexOf(step.from().value()) < order.indexOf(step.to().value()));
    }

    @Test
    void whatComesLaterIsUntold() {
        assertThat(told(false).next().untold(WALL))
                .extracting(NoteId::value)
                .containsExactlyInAnyOrder("ship", "shipped");
    }

    @Test
    void theNextOneTakesOverAtThePivotalEvent() {
        Walkthrough start = told(false);

        assertThat(start.narrator()).contains("Jiyoung");
        assertThat(start.nextNarrator()).contains("Tom");
        assertThat(start.nextPivot(WALL)).map(Pivot::name).contains("Paid");
        assertThat(start.next().next().narrator()).contains("Tom");
        assertThat(start.next().next().nextPivot(WALL)).isEmpty();
        assertThat(start.handOver().narrator()).contains("Tom");
    }

    @Test
    void toldBackwardsItBeginsAtTheEnd() {
        Walkthrough start = told(true);

        assertThat(start.current().note().value()).isEqualTo("shipped");
        assertThat(start.narrator()).contains("Jiyoung");
        assertThat(start.nextPivot(WALL)).map(Pivot::name).contains("Paid");
        assertThat(start.next().next().narrator()).contains("Tom");
        assertThat(start.untold(WALL))
                .extracting(NoteId::value)
                .containsExactlyInAnyOrder("placed", "paid", "ship");
    }

    @Test
    void aWallThatChangesMeanwhileKeepsThePlace() {
        Walkthrough at = told(false).next();
        Board more = WALL.with(note("checked", NoteKind.EVENT, 50, 200));

        assertThat(at.on(more).orElseThrow().current().note().value()).isEqualTo("paid");
        assertThat(at.on(WALL.without(new NoteId("paid"))).orElseThrow().current().note().value())
                .isEqualTo("ship");
        assertThat(at.on(Board.EMPTY)).isEmpty();
    }
}
