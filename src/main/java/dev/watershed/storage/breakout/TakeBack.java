package dev.watershed.storage.breakout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Wording;
import dev.watershed.storage.Merge;
import dev.watershed.storage.Merged;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.WallRecords;
import dev.watershed.workshop.Breakout;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A group's wall that comes back: what the group did, and what the wall becomes with all of it or
/// with some of it. What the group never saw counts as unchanged by it; the rest is the usual
/// three-way merge, with what was handed out as the base.
public final class TakeBack {

    /// What a group keeps to itself: how it spent its time, not what it found out.
    private static final Set<String> ITS_OWN =
            Set.of("session", "ballot", "snapshot", "breakout", "legend");

    private final Document here;
    private final Breakout breakout;
    private final WallRecords wall;
    private final WallRecords base;
    private final WallRecords group;
    private final Optional<Room> room;
    private final List<Returned> entries;

    private TakeBack(Document here, Breakout breakout, Document base, Document group) {
        this.here = here;
        this.breakout = breakout;
        this.wall = WallRecords.of(here);
        this.base = WallRecords.of(base);
        this.group = WallRecords.of(group);
        Parts parts = new Parts(wall, this.base, this.group, ITS_OWN);
        room = Room.needed(wall, this.base, this.group);
        List<Returned> all =
                new ArrayList<>(new Review(wall, this.base, this.group).entries(parts.touched()));
        room.map(Room::entry).ifPresent(all::add);
        entries = List.copyOf(all);
    }

    /// Compares a group's wall with what it began with and with the wall of the room.
    ///
    /// @throws UnreadableFile when nobody handed this wall out, or it came from another wall
    public static TakeBack of(Document wall, Document group) throws UnreadableFile {
        Breakout own =
                group.shelf(Shelves.BREAKOUTS).values().stream()
                        .filter(Breakout::isOwnPart)
                        .findFirst()
                        .orElseThrow(() -> refused("not-a-group"));
        Breakout known = wall.shelf(Shelves.BREAKOUTS).get(own.id());
        Document base =
                PackedWall.unpack(
                        known != null && !known.base().isEmpty() ? known.base() : own.base());
        if (known == null && sharesNothing(wall, base)) {
            throw refused("other-wall", own.wall());
        }
        return new TakeBack(wall, own, base, group);
    }

    private static boolean sharesNothing(Document wall, Document base) {
        return base.board().notes().keySet().stream().noneMatch(wall.board().notes()::containsKey);
    }

    private static UnreadableFile refused(String key, Object... words) {
        return new UnreadableFile(Wording.of("storage.breakout." + key, words));
    }

    /// True while the wall is still the one this was compared with.
    public boolean isOf(Document wall) {
        return here.equals(wall);
    }

    /// What the group is called.
    public String groupName() {
        return breakout.group();
    }

    /// The stretch it worked on.
    public Wording stretch() {
        return Stretch.label(breakout.from(), breakout.to());
    }

    /// What the group did and the wall does not say yet.
    public List<Returned> entries() {
        return entries;
    }

    /// What the wall becomes.
    ///
    /// @param leftOut keys of entries that are not wanted; what hangs on an added note that is left
    ///   out is left out with it
    /// @param language in which hotspots are written
    public Merged without(Set<String> leftOut, Instant now, Locale language) {
        Parts parts = new Parts(wall, base, group, ITS_OWN);
        Map<String, ObjectNode> taken = parts.taken(leftOut);
        Map<String, ObjectNode> before = new TreeMap<>(parts.untouched());
        before.putAll(parts.asHandedOut());
        Map<String, ObjectNode> after = new TreeMap<>(parts.untouched());
        after.putAll(taken);
        room.filter(needed -> !leftOut.contains(needed.key()))
                .ifPresent(needed -> needed.make(after));
        Merged merged =
                Merge.mergePart(
                        new WallRecords(wall.header(), before).document(),
                        here,
                        new WallRecords(wall.header(), after).document(),
                        language);
        Document agreed = new WallRecords(base.header(), taken).document();
        Breakout back =
                Optional.ofNullable(here.shelf(Shelves.BREAKOUTS).get(breakout.id()))
                        .orElse(breakout)
                        .backAt(now, PackedWall.pack(agreed));
        var shelved = merged.document().shelved().put(Shelves.BREAKOUTS, back.id(), back);
        return new Merged(merged.document().withShelved(shelved), merged.conflicts());
    }

    /// The one edit that makes the wall into this.
    public Edit edit(Merged merged) {
        return new Edit.ReplaceWall(
                merged.document(), Wording.of("storage.breakout.take-back", breakout.group()));
    }

    /// The keys of everything that can be left out.
    public Set<String> keys() {
        Set<String> keys = new HashSet<>();
        entries.forEach(entry -> keys.add(entry.key()));
        return keys;
    }
}
