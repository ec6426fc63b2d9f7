package dev.watershed.drawing.diagram;

import dev.watershed.drawing.diagram.ContextMapPicture.Wire;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds room for the pattern tags: near the end of the wire they belong to, clear of the box and
/// of the tags placed before.
final class WireTags {

    static final double HEIGHT = 22;

    private static final double STEP = 3;
    private static final double TAIL_GAP = 8;
    private static final double HEAD_GAP = 18;

    /// A tag and the rectangle it fills.
    record Tag(String text, Bounds place) {}

    private final Map<String, Bounds> boxes;
    private final List<Bounds> taken = new ArrayList<>();

    WireTags(Map<String, Bounds> boxes) {
        this.boxes = boxes;
    }

    /// Keeps tags off the messages beside a wire.
    void keepOff(Wire wire, Point label) {
        if (!wire.messages().isEmpty()) {
            double width = ContextMapDiagram.messagesWidth(wire) - 12;
            double height = wire.messages().size() * ContextMapDiagram.MESSAGE_LINE;
            taken.add(Bounds.centredOn(label, width, height));
        }
    }

    /// The tags of one wire; none for empty texts.
    List<Tag> of(Wire wire, WireTrace trace) {
        List<Tag> tags = new ArrayList<>();
        double fromGap = wire.bothWays() ? HEAD_GAP : TAIL_GAP;
        middle(tags, wire.middleTag(), trace);
        end(tags, wire.fromTag(), trace, boxes.get(wire.from()), fromGap);
        end(tags, wire.toTag(), trace.reversed(), boxes.get(wire.to()), HEAD_GAP);
        return tags;
    }

    private void middle(List<Tag> tags, String text, WireTrace trace) {
        if (text.isEmpty()) {
            return;
        }
        double width = ContextMapDiagram.tagWidth(text);
        double middle = trace.length() / 2;
        double away = 0;
        double most = Math.max(0, middle - HEAD_GAP - HEIGHT);
        while (away < most
                && !isFree(place(trace, middle + away, width), null, 0)
                && !isFree(place(trace, middle - away, width), null, 0)) {
            away += STEP;
        }
        boolean later = isFree(place(trace, middle + away, width), null, 0);
        keep(tags, text, place(trace, middle + (later ? away : -away), width));
    }

    private void end(
            List<Tag> tags, String text, WireTrace trace, @Nullable Bounds box, double gap) {
        if (text.isEmpty()) {
            return;
        }
        double width = ContextMapDiagram.tagWidth(text);
        double most = trace.length() * 0.45;
        double at = 0;
        while (at < most && !isFree(place(trace, at, width), box, gap)) {
            at += STEP;
        }
        keep(tags, text, place(trace, at, width));
    }

    private void keep(List<Tag> tags, String text, Bounds place) {
        taken.add(place);
        tags.add(new Tag(text, place));
    }

    private static Bounds place(WireTrace trace, double at, double width) {
        Point middle = trace.at(at);
        return Bounds.centredOn(middle, width, HEIGHT);
    }

    private boolean isFree(Bounds place, @Nullable Bounds box, double gap) {
        return (box == null || !place.overlaps(box.grownBy(gap)))
                && taken.stream().noneMatch(place.grownBy(2)::overlaps);
    }
}
