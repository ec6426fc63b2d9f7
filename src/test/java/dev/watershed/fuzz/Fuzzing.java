package dev.watershed.fuzz;

import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.document.RandomEdits;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.Content;
import dev.watershed.exchange.Formats;
import dev.watershed.exchange.ImportFormat;
import dev.watershed.exchange.Imported;
import dev.watershed.exchange.MadrFolder;
import dev.watershed.exchange.UnreadableInput;
import dev.watershed.exchange.teams.TeamTable;
import dev.watershed.exchange.teams.TodaysTeams;
import dev.watershed.exchange.teams.UnreadableTeams;
import dev.watershed.storage.Merge;
import dev.watershed.storage.Merged;
import dev.watershed.storage.RecentWalls;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.journal.AnyLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What Jazzer throws bytes at. The first byte chooses, where all are tried together. A reader
/// refuses with a reason or reads; nothing else may come out, and what was read is written and read
/// the same.
public final class Fuzzing {

    private static final String CHOSEN = System.getProperty("fuzz.target", "");
    private static final Document DRAWN = new RandomEdits(1).document(12);

    private Fuzzing() {}

    /// The names of all targets.
    public static List<String> targets() {
        List<String> readers = Formats.readable().stream().map(ImportFormat::name).toList();
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "storm",
                                "merge",
                                "journal",
                                "transaction",
                                "snapshot",
                                "own-notes",
                                "teams",
                                "madr-file"));
        all.addAll(readers);
        return all;
    }

    public static void fuzzerTestOneInput(byte[] input) {
        if (!CHOSEN.isEmpty()) {
            one(CHOSEN, input);
        } else if (input.length > 0) {
            List<String> all = targets();
            byte[] rest = Arrays.copyOfRange(input, 1, input.length);
            one(all.get(Math.floorMod(input[0], all.size())), rest);
        }
    }

    private static void one(String target, byte[] input) {
        switch (target) {
            case "storm" -> storm(input);
            case "merge" -> merge(input);
            case "journal" -> AnyLog.read(input);
            case "transaction" -> AnyLog.transaction(input);
            case "snapshot" -> AnyLog.snapshot(input);
            case "own-notes" -> ownNotes(input);
            case "teams" -> teams(input);
            case "madr-file" -> madr(input);
            default -> imported(target, input);
        }
    }

    private static void storm(byte[] input) {
        try {
            comesBack(StormReader.read(input).document());
        } catch (UnreadableFile saidWhy) {
            demand(!saidWhy.reason().in(Locale.KOREAN).isBlank(), "a refusal without a reason");
        }
    }

    private static void comesBack(Document wall) throws UnreadableFile {
        byte[] bytes = StormWriter.bytes(wall);
        Document again = StormReader.read(bytes).document();
        demand(Arrays.equals(StormWriter.bytes(again), bytes), "written and read is not the same");
    }

    /// Three walls, one after the other.
    private static void merge(byte[] input) {
        int third = input.length / 3;
        try {
            Document base = StormReader.read(Arrays.copyOfRange(input, 0, third)).document();
            Document ours =
                    StormReader.read(Arrays.copyOfRange(input, third, 2 * third)).document();
            Document theirs =
                    StormReader.read(Arrays.copyOfRange(input, 2 * third, input.length)).document();
            Merged one = Merge.merge(base, ours, theirs, Locale.ENGLISH);
            Merged other = Merge.merge(base, theirs, ours, Locale.ENGLISH);
            comesBack(one.document());
            demand(
                    Arrays.equals(
                            StormWriter.bytes(one.document()), StormWriter.bytes(other.document())),
                    "a merge that asks who is who");
        } catch (UnreadableFile noWall) {
            demand(!noWall.reason().inEnglish().isBlank(), "a refusal without a reason");
        }
    }

    private static void imported(String format, byte[] input) {
        try {
            String content = Content.decoded(input);
            ImportFormat reader = Formats.readable(format).orElseThrow();
            boolean known = reader.recognises(content);
            Imported imported = reader.read(content);
            demand(known || !imported.notes().isEmpty() || imported.document() != null, "nothing");
            comesBack(imported.document());
        } catch (UnreadableInput saidWhy) {
            demand(!saidWhy.reason().inEnglish().isBlank(), "a refusal without a reason");
        } catch (UnreadableFile lost) {
            throw new IllegalStateException("an import that cannot be saved", lost);
        }
    }

    /// What the program keeps for itself: a file that is damaged counts as none.
    private static void ownNotes(byte[] input) {
        AnyLog.about(input);
        try {
            Path root = Files.createTempDirectory("own-notes");
            Path recent = Files.write(root.resolve("recent.json"), input);
            new RecentWalls(new StateFolder(root)).list();
            Files.delete(recent);
            Files.delete(root);
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    /// Teams of today, from a table or Team API YAML.
    private static void teams(byte[] input) {
        Document wall = DRAWN;
        try {
            var found = TodaysTeams.of(TeamTable.read(Content.decoded(input)), wall);
            if (Decider.decide(wall, found.edit()) instanceof Accepted(var changes)) {
                comesBack(Evolution.evolve(wall, changes));
            }
        } catch (UnreadableTeams saidWhy) {
            demand(!saidWhy.reason().in(Locale.KOREAN).isBlank(), "a refusal without a reason");
        } catch (UnreadableInput saidWhy) {
            demand(!saidWhy.reason().in(Locale.KOREAN).isBlank(), "a refusal without a reason");
        } catch (UnreadableFile lost) {
            throw new IllegalStateException("teams that cannot be saved", lost);
        }
    }

    /// A decision record of a folder: the first line is the name of its file.
    private static void madr(byte[] input) {
        try {
            String text = Content.decoded(input);
            String name = text.lines().findFirst().orElse("");
            Edit edit = new Edit.Shelve<>(Shelves.DECISIONS, MadrFolder.record(name, text));
            if (Decider.decide(Document.EMPTY, edit) instanceof Accepted(var changes)) {
                Document wall = Evolution.evolve(Document.EMPTY, changes);
                comesBack(wall);
                new MadrFolder().write(wall).forEach(file -> demand(isPlain(file.name()), "path"));
            }
        } catch (UnreadableInput saidWhy) {
            demand(!saidWhy.reason().in(Locale.KOREAN).isBlank(), "a refusal without a reason");
        } catch (UnreadableFile lost) {
            throw new IllegalStateException("a record that cannot be saved", lost);
        }
    }

    private static boolean isPlain(String name) {
        return !name.contains("/") && !name.contains("\\") && !name.startsWith(".");
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
