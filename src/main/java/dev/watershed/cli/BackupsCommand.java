package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.storage.Backups;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.WallFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `backups`: what a wall held before it was overwritten, newest first, and any of it as a new
/// file. The wall itself may be gone.
@Command(name = "backups")
final class BackupsCommand implements Callable<Integer> {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "backups-file")
    private Path file = Path.of("");

    @Option(names = "--restore", paramLabel = "N", descriptionKey = "backups-restore")
    private Optional<Integer> restore = Optional.empty();

    @Option(names = "-o", paramLabel = "NEW.storm", descriptionKey = "backups-out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    BackupsCommand(Console console) {
        this.console = console;
    }

    /// @param number from 1, the newest
    /// @param notes on that wall; empty when it cannot be opened
    private record Row(
            int number, Path path, Optional<Instant> at, boolean phase, Optional<Integer> notes) {}

    @Override
    public Integer call() throws CannotDo {
        List<Path> found;
        try {
            found = new Backups(StateFolder.ofThisUser()).of(file);
        } catch (IOException unreadable) {
            throw CannotDo.because("unreadable", file.toString(), WallFiles.reason(unreadable));
        }
        if (restore.isPresent()) {
            return restored(found, restore.get());
        }
        List<Row> rows = new ArrayList<>();
        for (Path backup : found) {
            rows.add(
                    new Row(
                            rows.size() + 1,
                            backup,
                            Backups.at(backup),
                            Backups.isOfAPhase(backup),
                            notes(backup)));
        }
        if (json) {
            printJson(rows);
        } else {
            print(rows);
        }
        return AboutAWall.DONE;
    }

    private static Optional<Integer> notes(Path backup) {
        try {
            return Optional.of(WallFiles.open(backup).document().board().notes().size());
        } catch (UnreadableFile broken) {
            return Optional.empty();
        }
    }

    private int restored(List<Path> found, int number) throws CannotDo {
        Path target = out.orElseThrow(() -> CannotDo.because("needs", "-o", "backups"));
        if (number < 1 || number > found.size()) {
            throw CannotDo.because("no-backup", number, found.size(), file.toString());
        }
        if (Files.exists(target)) {
            throw CannotDo.because("backup-new", target.toString());
        }
        Path backup = found.get(number - 1);
        try {
            WallFiles.open(backup);
            FileOutput.write(Files.readAllBytes(backup), target, backup);
            return AboutAWall.DONE;
        } catch (UnreadableFile broken) {
            throw CannotDo.because("unreadable", backup.toString(), broken.reason());
        } catch (IOException gone) {
            throw CannotDo.because("unreadable", backup.toString(), WallFiles.reason(gone));
        }
    }

    private void print(List<Row> rows) {
        if (rows.isEmpty()) {
            console.print(console.say("backups.nothing", file.toString()));
            return;
        }
        Table table =
                new Table(
                        ">" + console.say("backups.number"),
                        console.say("backups.when"),
                        ">" + console.say("backups.notes"),
                        console.say("backups.why"));
        for (Row row : rows) {
            table.row(
                    String.valueOf(row.number()),
                    row.at().map(WHEN::format).orElse("–"),
                    row.notes().map(String::valueOf).orElse(console.say("backups.broken")),
                    console.say(row.phase() ? "backups.phase" : "backups.save"));
        }
        table.printTo(console);
    }

    private void printJson(List<Row> rows) {
        ObjectNode root = Json.object();
        ArrayNode all = root.putArray("backups");
        for (Row row : rows) {
            ObjectNode one = all.addObject().put("number", row.number());
            row.at().ifPresent(at -> one.put("at", at.toString()));
            row.notes().ifPresent(notes -> one.put("notes", notes));
            one.put("why", row.phase() ? "phase" : "save").put("file", row.path().toString());
        }
        Json.print(root, console);
    }
}
