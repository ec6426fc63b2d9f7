package dev.watershed.drawing.services;

import dev.watershed.board.NoteId;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.service.Actor;
import dev.watershed.service.PublicApi;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where everything stands in the picture of the services: actors on top, the one public API, a
/// dotted line, the private services behind it, and the band of events below. In pixels at 100 %.
///
/// @param apiDetail what the API offers, in one line
/// @param behind what is written at the dotted line
/// @param privateY where the dotted line runs
/// @param bandDetail what is said over events, in one line
public record ServicesDiagram(
        List<Person> actors,
        Bounds api,
        String apiName,
        String apiDetail,
        String behind,
        double privateY,
        List<Box> services,
        Bounds band,
        String bandName,
        String bandDetail) {

    private static final double LEAST_WIDTH = 700;
    private static final double BOX_WIDTH = 124;
    private static final double WIDEST_BOX = 190;
    private static final double GAP = 16;
    private static final double WIDEST_GAP = 72;
    private static final int MOST_IN_ROW = 6;
    private static final double PERSON_HEIGHT = 28;
    static final double SIZE = 13;

    /// Somebody who asks the API.
    public record Person(NoteId id, String name, Bounds bounds) {}

    /// One private service.
    ///
    /// @param ordinal its colour
    /// @param firstRow true where nothing stands between it and the API
    /// @param lastRow true where nothing stands between it and the band of events
    public record Box(
            ServiceId id,
            String name,
            String detail,
            Bounds bounds,
            int ordinal,
            boolean asked,
            boolean publishes,
            boolean subscribes,
            boolean firstRow,
            boolean lastRow) {}

    public ServicesDiagram {
        actors = List.copyOf(actors);
        services = List.copyOf(services);
    }

    /// @param ordinals the colour of each service, in the order of the services
    public static ServicesDiagram of(ServiceModel model, List<Integer> ordinals, Locale locale) {
        int inRow = Math.clamp(model.services().size(), 1, MOST_IN_ROW);
        double width = Math.max(LEAST_WIDTH, inRow * (BOX_WIDTH + GAP) - GAP);
        List<Person> people = people(model.actors(), width);
        double top = people.isEmpty() ? 0 : people.getLast().bounds().bottom() + 26;
        Bounds api = new Bounds(0, top, width, 52);
        double first = api.bottom() + 52;
        List<Box> boxes = boxes(model, ordinals, locale, width, first, inRow);
        double under = boxes.isEmpty() ? first : boxes.getLast().bounds().bottom();
        PublicApi offered = model.publicApi();
        return new ServicesDiagram(
                people,
                api,
                Wording.of("drawing.public-api").in(locale),
                Wording.of(
                                "drawing.public-api-detail",
                                (int) offered.actions(),
                                (int) offered.queries())
                        .in(locale),
                Wording.of("drawing.private").in(locale),
                api.bottom() + 20,
                boxes,
                new Bounds(0, under + 40, width, 36),
                Wording.of("drawing.events").in(locale),
                bandDetail(model).in(locale));
    }

    private static Wording bandDetail(ServiceModel model) {
        int published =
                (int) model.messages().stream().filter(m -> !m.publishers().isEmpty()).count();
        int heard =
                (int)
                        model.subscriptions().stream()
                                .filter(s -> s.external())
                                .map(s -> s.event())
                                .distinct()
                                .count();
        return Wording.of("drawing.events-detail", published, heard);
    }

    private static List<Person> people(List<Actor> actors, double width) {
        List<Person> placed = new ArrayList<>();
        List<List<Actor>> rows = new ArrayList<>();
        double used = width;
        for (Actor actor : actors) {
            double chip = chipWidth(actor);
            if (rows.isEmpty() || used + chip + GAP > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.getLast().add(actor);
            used += chip + GAP;
        }
        for (int row = 0; row < rows.size(); row++) {
            placeRow(rows.get(row), row * (PERSON_HEIGHT + 8), width, placed);
        }
        return placed;
    }

    private static void placeRow(List<Actor> row, double y, double width, List<Person> placed) {
        double chips = row.stream().mapToDouble(ServicesDiagram::chipWidth).sum();
        double space = (width - chips) / (row.size() + 1);
        double x = space;
        for (Actor actor : row) {
            double chip = chipWidth(actor);
            placed.add(new Person(actor.id(), actor.name(), new Bounds(x, y, chip, PERSON_HEIGHT)));
            x += chip + space;
        }
    }

    private static double chipWidth(Actor actor) {
        double text = HouseFont.of(Weight.SEMIBOLD).width(actor.name()) * SIZE;
        return Math.clamp(text + 24, 60, 170);
    }

    private static List<Box> boxes(
            ServiceModel model,
            List<Integer> ordinals,
            Locale locale,
            double width,
            double top,
            int inRow) {
        double box = Math.min(WIDEST_BOX, (width - (inRow - 1) * GAP) / inRow);
        double gap = inRow == 1 ? 0 : Math.min(WIDEST_GAP, (width - inRow * box) / (inRow - 1));
        double left = (width - inRow * box - (inRow - 1) * gap) / 2;
        List<Box> boxes = new ArrayList<>();
        int count = model.services().size();
        int rows = (count + inRow - 1) / inRow;
        for (int i = 0; i < count; i++) {
            Service service = model.services().get(i);
            int row = i / inRow;
            double x = left + (i % inRow) * (box + gap);
            Bounds bounds = new Bounds(x, top + row * 92, box, 64);
            boxes.add(
                    new Box(
                            service.id(),
                            service.name(),
                            Wording.of(
                                            "drawing.service-detail",
                                            service.actions().size(),
                                            service.queries().size())
                                    .in(locale),
                            bounds,
                            ordinals.get(i),
                            isAsked(model, service),
                            !service.publishes().isEmpty(),
                            !service.subscribes().isEmpty(),
                            row == 0,
                            row == rows - 1));
        }
        return boxes;
    }

    private static boolean isAsked(ServiceModel model, Service service) {
        return model.publicApi().endpoints().stream()
                .anyMatch(e -> e.service().equals(service.id()));
    }

    /// The rectangle round everything.
    public Bounds extent() {
        return new Bounds(0, 0, api.width(), band.bottom());
    }

    public Optional<ServiceId> serviceAt(Point point) {
        return services.stream()
                .filter(box -> box.bounds().contains(point))
                .map(Box::id)
                .findFirst();
    }
}
