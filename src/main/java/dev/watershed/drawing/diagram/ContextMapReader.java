package dev.watershed.drawing.diagram;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.ContextPattern;
import dev.watershed.drawing.diagram.ContextMapPicture.Place;
import dev.watershed.drawing.diagram.ContextMapPicture.Wire;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Turns a context map of the model into what is drawn, in one language.
public final class ContextMapReader {

    /// More messages than this are counted, not named.
    private static final int NAMED = 3;

    private final Board board;
    private final ToIntFunction<ContextId> ordinal;
    private final Locale locale;

    /// @param ordinal the place of a context in the order in which contexts appeared
    public ContextMapReader(Board board, ToIntFunction<ContextId> ordinal, Locale locale) {
        this.board = board;
        this.ordinal = ordinal;
        this.locale = locale;
    }

    /// The id of a context's box.
    public static String placeId(ContextId context) {
        return "context " + context.value();
    }

    /// The id of the line between two contexts.
    public static String wireId(ContextId upstream, ContextId downstream) {
        return upstream.value() + " > " + downstream.value();
    }

    public ContextMapPicture read(ContextMap map) {
        List<Place> places = new ArrayList<>();
        map.places().forEach(place -> places.add(context(place)));
        Map<String, Wire> wires = new LinkedHashMap<>();
        map.relations().forEach(r -> wires.put(wireId(r.upstream(), r.downstream()), wire(r)));
        Map<String, Place> systems = new LinkedHashMap<>();
        for (ContextMap.SystemLink link : map.systems()) {
            board.note(link.system()).ifPresent(note -> add(link, note, systems, wires));
        }
        places.addAll(systems.values());
        return new ContextMapPicture(places, List.copyOf(wires.values()));
    }

    private Place context(ContextMap.Place place) {
        Wording kind = Wording.of("drawing." + place.classification().code());
        Wording detail = Wording.of("drawing.context-detail", kind, place.notes());
        int colour = ordinal.applyAsInt(place.id());
        return new Place(placeId(place.id()), place.name(), detail.in(locale), colour, false);
    }

    /// Notes of the same name are one system.
    private static void add(
            ContextMap.SystemLink link,
            Note note,
            Map<String, Place> systems,
            Map<String, Wire> wires) {
        String id = "system " + note.oneLine();
        systems.putIfAbsent(id, new Place(id, note.oneLine(), "", 0, true));
        String wire = link.context().value() + " - " + id;
        wires.merge(wire, wire(wire, link, id), ContextMapReader::bothWays);
    }

    private Wire wire(ContextMap.Relation relation) {
        boolean mutual = relation.mutual();
        List<NoteId> all = new ArrayList<>(relation.messages());
        all.addAll(relation.back());
        return new Wire(
                wireId(relation.upstream(), relation.downstream()),
                placeId(relation.upstream()),
                placeId(relation.downstream()),
                mutual,
                mutual ? "" : tag("U", relation, ContextPattern.Side.UPSTREAM),
                mutual ? "" : tag("D", relation, ContextPattern.Side.DOWNSTREAM),
                shared(relation),
                named(all));
    }

    private static String tag(String end, ContextMap.Relation relation, ContextPattern.Side side) {
        return relation.holding().stream()
                .filter(pattern -> pattern.side() == side)
                .map(ContextPattern::code)
                .collect(Collectors.joining(" ", end + " ", ""))
                .strip();
    }

    private String shared(ContextMap.Relation relation) {
        return relation.holding().stream()
                .filter(pattern -> pattern.side() == ContextPattern.Side.BOTH)
                .map(pattern -> pattern.wording().in(locale))
                .findFirst()
                .orElse("");
    }

    private static Wire wire(String id, ContextMap.SystemLink link, String system) {
        String context = placeId(link.context());
        String from = link.outgoing() ? context : system;
        String to = link.outgoing() ? system : context;
        return new Wire(id, from, to, false, "", "", "", List.of());
    }

    private static Wire bothWays(Wire one, Wire other) {
        boolean both = one.bothWays() || !one.from().equals(other.from());
        return new Wire(one.id(), one.from(), one.to(), both, "", "", "", one.messages());
    }

    private List<String> named(List<NoteId> messages) {
        List<String> names =
                new ArrayList<>(
                        messages.stream()
                                .flatMap(id -> board.note(id).stream())
                                .map(Note::oneLine)
                                .distinct()
                                .toList());
        if (names.size() <= NAMED + 1) {
            return names;
        }
        List<String> first = new ArrayList<>(names.subList(0, NAMED));
        first.add(Wording.of("drawing.more", names.size() - NAMED).in(locale));
        return first;
    }
}
