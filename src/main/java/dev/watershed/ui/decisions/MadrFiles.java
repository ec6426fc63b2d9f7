package dev.watershed.ui.decisions;

import dev.watershed.decision.DecisionRecord;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.Content;
import dev.watershed.exchange.ExportedFile;
import dev.watershed.exchange.MadrFolder;
import dev.watershed.exchange.UnreadableInput;
import dev.watershed.storage.SafeWrite;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Writes the records into a folder as MADR files, and reads such files.
final class MadrFiles {

    private final Session session;
    private final FileChoice choice;
    private final Errands errands;

    MadrFiles(Session session, FileChoice choice, Errands errands) {
        this.session = session;
        this.choice = choice;
        this.errands = errands;
    }

    void write() {
        choice.toExportFolder().ifPresent(this::write);
    }

    private void write(Path folder) {
        Document document = session.document();
        errands.run(
                () -> {
                    List<ExportedFile> files = new MadrFolder().write(document);
                    Files.createDirectories(folder);
                    for (ExportedFile file : files) {
                        SafeWrite.replace(folder.resolve(file.name()), file.content());
                    }
                    return files.size();
                },
                count -> say("decisions.exported", count, folder),
                failed -> say("decisions.export-failed", folder));
    }

    /// Reads one record, with all others in the same folder.
    void read() {
        choice.toImport(List.of("md")).ifPresent(this::read);
    }

    private record Found(List<DecisionRecord> records, int others) {}

    private void read(Path file) {
        errands.run(
                () -> {
                    List<DecisionRecord> records = new ArrayList<>();
                    int others = 0;
                    for (Path one : siblings(file)) {
                        try {
                            String name = String.valueOf(one.getFileName());
                            records.add(MadrFolder.record(name, Content.of(one)));
                        } catch (UnreadableInput other) {
                            others++;
                        }
                    }
                    return new Found(records, others);
                },
                this::put,
                failed -> say("decisions.import-failed", file));
    }

    private static List<Path> siblings(Path file) throws java.io.IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return List.of(file);
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(one -> one.toString().endsWith(".md")).sorted().toList();
        }
    }

    private void put(Found found) {
        List<Edit> edits =
                found.records().stream()
                        .<Edit>map(record -> new Edit.Shelve<>(Shelves.DECISIONS, record))
                        .toList();
        if (!edits.isEmpty() && session.perform(new Edit.Together(edits)).isPresent()) {
            return;
        }
        say("decisions.imported", found.records().size(), found.others());
    }

    private void say(String key, Object... words) {
        session.say(Toast.saying(session.texts().of(key, words)));
    }
}
