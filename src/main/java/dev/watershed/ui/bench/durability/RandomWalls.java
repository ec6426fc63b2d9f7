package dev.watershed.ui.bench.durability;

import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.storage.Merge;
import dev.watershed.storage.Merged;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Laws that hold for every wall: what is written reads the same, and a merge loses no id, does not
/// ask who is who, and gives the same bytes every time.
final class RandomWalls {

    private RandomWalls() {}

    static List<Proof> run(int walls) {
        int broken = 0;
        int unequal = 0;
        for (int seed = 0; seed < walls; seed++) {
            Random random = new Random(seed);
            Document base = wander(Document.EMPTY, random.nextInt(5_000), random.nextInt(30));
            broken += comesBack(base) ? 0 : 1;
            if (seed % 10 == 0) {
                Document ours = wander(base, random.nextInt(5_000), random.nextInt(12));
                Document theirs = wander(base, random.nextInt(5_000), random.nextInt(12));
                unequal += mergesWell(base, ours, theirs) ? 0 : 1;
            }
        }
        return List.of(
                Proof.of("read(write(x)) = x on random walls", walls, broken),
                Proof.of(
                        "merge of random walls: identity, symmetry, no id lost, same bytes",
                        walls / 10,
                        unequal));
    }

    private static Document wander(Document start, int from, int steps) {
        Document now = start;
        for (int i = 0; i < steps; i++) {
            if (Decider.decide(now, Script.edit(from + i, now)) instanceof Accepted(var changes)) {
                now = Evolution.evolve(now, changes);
            }
        }
        return now;
    }

    private static boolean comesBack(Document wall) {
        try {
            byte[] bytes = StormWriter.bytes(wall);
            Document read = StormReader.read(bytes).document();
            return read.equals(wall) && Arrays.equals(StormWriter.bytes(read), bytes);
        } catch (UnreadableFile lost) {
            return false;
        }
    }

    private static boolean mergesWell(Document base, Document ours, Document theirs) {
        Merged merged = Merge.merge(base, ours, theirs, Locale.ENGLISH);
        Merged other = Merge.merge(base, theirs, ours, Locale.ENGLISH);
        byte[] bytes = StormWriter.bytes(merged.document());
        boolean symmetric = Arrays.equals(bytes, StormWriter.bytes(other.document()));
        boolean identity =
                Merge.merge(base, ours, base, Locale.ENGLISH).document().equals(ours)
                        && Merge.merge(base, base, theirs, Locale.ENGLISH)
                                .document()
                                .equals(theirs);
        Set<Object> wanted = new HashSet<>();
        ours.board().notes().keySet().stream()
                .filter(id -> !base.board().notes().containsKey(id))
                .forEach(wanted::add);
        theirs.board().notes().keySet().stream()
                .filter(id -> !base.board().notes().containsKey(id))
                .forEach(wanted::add);
        ours.board().notes().keySet().stream()
                .filter(theirs.board().notes()::containsKey)
                .forEach(wanted::add);
        boolean nothingLost = merged.document().board().notes().keySet().containsAll(wanted);
        return symmetric && identity && nothingLost && comesBack(merged.document());
    }
}
