package dev.watershed.exchange;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Rank;
import dev.watershed.exchange.PlainWall.Draft;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds a place for every note of a wall without coordinates: strips gather into blocks round
/// their aggregate, blocks hang from left to right in the order of the story, in the rows of their
/// lanes. What no step of the flow joins is at least 24 units apart, so that standing side by side
/// says nothing.
final class WallLayout {

    /// Width to height of a wall that fills a window well.
    private static final double ASPECT = 2;

    private final PlainWall wall;
    private final Map<NoteId, Draft> drafts = new HashMap<>();

    private WallLayout(PlainWall wall) {
        this.wall = wall;
        wall.notes().forEach(draft -> drafts.put(draft.id(), draft));
    }

    /// The top left corner of every note.
    static Map<NoteId, Point> of(PlainWall wall) {
        return new WallLayout(wall).places();
    }

    private Map<NoteId, Point> places() {
        Flow flow = Flow.of(unhung());
        StoryOrder story = new StoryOrder(wall, flow);
        List<Block> blocks = blocks(new Strips(wall, flow, story).cut(), story);
        boolean lanes = wall.notes().stream().anyMatch(draft -> draft.lane().isPresent());
        return lanes ? Rows.ofLanes().hang(blocks) : bestRows(blocks);
    }

    /// The wall with every note far from every other, so that only drawn links count.
    private Board unhung() {
        Board board = Board.EMPTY;
        int i = 0;
        for (Draft draft : wall.notes()) {
            Point alone = new Point(i++ * 1000.0, 0);
            board = board.with(Note.written(draft.id(), draft.kind(), "", alone, Rank.MIDDLE));
        }
        for (var link : wall.links()) {
            board = board.with(link);
        }
        return board;
    }

    private List<Block> blocks(List<Strip> strips, StoryOrder story) {
        Map<String, List<Strip>> gathered = new TreeMap<>();
        for (Strip strip : strips) {
            Draft home = home(strip);
            String key = stage(strip, story) + "\n" + rowName(home) + "\n" + strip.home();
            gathered.computeIfAbsent(key, ignored -> new ArrayList<>()).add(strip);
        }
        return gathered.values().stream()
                .map(list -> block(list, story))
                .sorted(
                        Comparator.comparingInt(Block::stage)
                                .thenComparingInt(Block::time)
                                .thenComparing(Block::first))
                .toList();
    }

    private Draft home(Strip strip) {
        Draft first = drafts.get(strip.notes().getFirst());
        if (first == null) {
            throw new IllegalStateException("a strip of a note that is not on the wall");
        }
        return first;
    }

    private static String rowName(Draft draft) {
        return draft.lane().orElse("") + "\t" + draft.context().orElse("");
    }

    /// How many pivotal events lie before it.
    private int stage(Strip strip, StoryOrder story) {
        if (strip.time() == Integer.MAX_VALUE) {
            return wall.pivotal().size();
        }
        return (int) wall.pivotal().stream().filter(p -> story.time(p) < strip.time()).count();
    }

    private Block block(List<Strip> strips, StoryOrder story) {
        List<Strip> inOrder =
                strips.stream()
                        .sorted(Comparator.comparingInt(Strip::time).thenComparing(Strip::first))
                        .toList();
        Strip first = inOrder.getFirst();
        return Block.of(rowName(home(first)), stage(first, story), inOrder);
    }

    /// Tries numbers of rows until the wall is as wide as it should be for its height.
    private static Map<NoteId, Point> bestRows(List<Block> blocks) {
        Map<NoteId, Point> best = Rows.counting(1).hang(blocks);
        for (int count = 2; count <= 12; count++) {
            Map<NoteId, Point> other = Rows.counting(count).hang(blocks);
            if (distance(other) < distance(best)) {
                best = other;
            }
        }
        return best;
    }

    private static double distance(Map<NoteId, Point> places) {
        double width = places.values().stream().mapToDouble(Point::x).max().orElse(0) + Rows.LINE;
        double height = places.values().stream().mapToDouble(Point::y).max().orElse(0) + Rows.LINE;
        return Math.abs(Math.log(width / height / ASPECT));
    }
}
