package dev.watershed.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ServiceModelTest {

    private final ServiceModel shop = ServiceWall.shop().model();

    @Test
    void givesEachContextOneService() {
        assertThat(shop.services())
                .extracting(s -> s.id().value())
                .containsExactly("sales", "depot");
        assertThat(shop.service(new ServiceId("sales"))).isPresent();
    }

    @Test
    void tellsWhatAnActionTakesChangesAndEmits() {
        Action place = (Action) shop.operation(new NoteId("place")).orElseThrow();

        assertThat(place.name()).isEqualTo("placeOrder");
        assertThat(place.creates()).isTrue();
        assertThat(place.changes()).containsExactly(new NoteId("order"));
        assertThat(place.emits()).containsExactly(new NoteId("placed"));
        assertThat(place.inputs()).extracting(Field::name).containsExactly("lines", "total");
        assertThat(place.outputs()).extracting(Field::name).containsExactly("orderNo");
    }

    @Test
    void reachesWhatExistsByItsKey() {
        assertThat(paths(shop))
                .contains("POST /orders", "POST /orders/{orderNo}/cancel", "GET /order-status");
    }

    @Test
    void keepsWhatOnlyPoliciesIssuePrivate() {
        assertThat(shop.publicApi().endpoints())
                .extracting(Endpoint::operation)
                .doesNotContain("packParcel");
    }

    @Test
    void hearsOfEventsFromAnotherService() {
        Service depot = shop.services().get(1);

        assertThat(depot.subscribes()).containsExactly(new NoteId("placed"));
        assertThat(shop.heardBy(depot.id()))
                .containsExactly(
                        new Subscription(
                                new NoteId("placed"),
                                depot.id(),
                                new NoteId("when-placed"),
                                List.of(new NoteId("pack")),
                                List.of(),
                                true));
    }

    @Test
    void takesACommandThatOnlyAsksForAQuery() {
        ServiceModel model =
                new ServiceWall()
                        .note(NoteKind.COMMAND, "search", "Search flights")
                        .context("Offers", "search")
                        .model();

        assertThat(model.operation(new NoteId("search"))).containsInstanceOf(Query.class);
        assertThat(paths(model)).containsExactly("GET /search-flights");
    }

    @Test
    void keepsWhatChangesSomethingAnActionHoweverItIsCalled() {
        ServiceModel model =
                new ServiceWall()
                        .aggregate("stock", "Stock")
                        .note(NoteKind.COMMAND, "get", "Get stock")
                        .arrow("get", "stock")
                        .context("Depot", "get", "stock")
                        .model();

        assertThat(model.operation(new NoteId("get"))).containsInstanceOf(Action.class);
    }

    @Test
    void countsTheSamePersonOnce() {
        ServiceModel model =
                new ServiceWall()
                        .note(NoteKind.ACTOR, "b1", "Buyer")
                        .note(NoteKind.ACTOR, "b2", "buyer")
                        .model();

        assertThat(model.actors()).singleElement().satisfies(a -> assertThat(a.notes()).hasSize(2));
    }

    @Test
    void tellsTwoCommandsApartThatWouldShareAPath() {
        ServiceModel model =
                new ServiceWall()
                        .aggregate("order", "Order", "order_no")
                        .note(NoteKind.COMMAND, "c1", "Place order")
                        .note(NoteKind.COMMAND, "c2", "Create order")
                        .note(NoteKind.COMMAND, "c3", "Start order")
                        .arrow("c1", "order")
                        .arrow("c2", "order")
                        .arrow("c3", "order")
                        .context("Sales", "order", "c1", "c2", "c3")
                        .model();

        assertThat(paths(model))
                .containsExactly(
                        "POST /orders", "POST /orders/create-order", "POST /orders/start-order");
    }

    @Test
    void namesWhatHasNoNameOrOnlyPictures() {
        ServiceModel model =
                new ServiceWall()
                        .note(NoteKind.EVENT, "e1", "")
                        .note(NoteKind.EVENT, "e2", " ")
                        .note(NoteKind.COMMAND, "c1", "🍕")
                        .context("🚚", "e1", "e2", "c1")
                        .model();

        assertThat(model.messages())
                .extracting(Message::name)
                .containsExactly("UnnamedEvent", "UnnamedEvent2");
        assertThat(model.services().getFirst().identifier()).isEqualTo("DeliveryTruck");
        assertThat(model.operations()).extracting(Operation::name).containsExactly("sliceOfPizza");
    }

    @Test
    void doesWithoutActorsAndWithoutContexts() {
        assertThat(new ServiceWall().model().services()).isEmpty();
        ServiceModel model =
                new ServiceWall()
                        .note(NoteKind.COMMAND, "c", "Place order")
                        .context("Sales", "c")
                        .model();
        assertThat(paths(model)).containsExactly("POST /place-order");
    }

    @Test
    void keepsThreeHundredOperationsApart() {
        ServiceWall wall = new ServiceWall();
        String[] ids = new String[300];
        for (int i = 0; i < 300; i++) {
            ids[i] = "c" + i;
            wall.note(NoteKind.COMMAND, ids[i], i % 2 == 0 ? "Place order " + i : "주문 취소 " + i);
        }
        ServiceModel model = wall.context("Sales", ids).model();

        assertThat(model.operations()).hasSize(300);
        Set<String> names =
                model.operations().stream().map(Operation::name).collect(Collectors.toSet());
        assertThat(names).hasSize(300);
        assertThat(Set.copyOf(paths(model))).hasSize(300);
    }

    @Test
    void saysTheSameForTheSameWall() {
        assertThat(ServiceWall.shop().model()).isEqualTo(shop);
    }

    private static List<String> paths(ServiceModel model) {
        return model.publicApi().endpoints().stream()
                .map(e -> e.method() + " " + e.path())
                .toList();
    }
}
