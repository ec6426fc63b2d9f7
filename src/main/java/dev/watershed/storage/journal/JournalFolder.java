package dev.watershed.storage.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import dev.watershed.storage.FileLayer;
import dev.watershed.storage.SafeWrite;
import dev.watershed.storage.StormJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// The folder of one wall's journal: the log, the snapshots, the lock, what was set aside, and a
/// file that says which wall it is about.
record JournalFolder(FileLayer files, Path folder) {

    static final String START = "start";
    private static final String ABOUT = "about.json";

    /// What a journal is about.
    ///
    /// @param file the wall's file; empty for one that has none yet
    /// @param beside true for a second window, whose work comes together with the first one's when
    ///   it is saved
    /// @param unsaved true when the wall was in no file even before anything happened
    record About(Optional<Path> file, boolean beside, boolean unsaved) {

        About of(Path other) {
            return new About(Optional.of(other), beside, false);
        }
    }

    /// Another folder beside this one.
    JournalFolder beside(String name) {
        return new JournalFolder(files, folder.resolveSibling(folder.getFileName() + "-" + name));
    }

    Path log() {
        return folder.resolve("journal.log");
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Snapshots snapshots() {
        return new Snapshots(files, folder);
    }

    /// Keeps the wall from which the history begins, so that there is something to fold onto.
    void prepare(Document start) throws IOException {
        files.createFolders(folder);
        if (snapshots().read(0, START).isEmpty()) {
            snapshots().write(0, START, start);
        }
    }

    void write(About about) throws IOException {
        ObjectNode json = StormJson.object().put("beside", about.beside());
        json.put("unsaved", about.unsaved());
        about.file().ifPresent(file -> json.put("file", file.toString()));
        files.createFolders(folder);
        byte[] bytes = StormJson.write(json).getBytes(StandardCharsets.UTF_8);
        new SafeWrite(files).write(folder.resolve(ABOUT), bytes);
    }

    /// Empty when this is no journal's folder, or its description is gone.
    Optional<About> about() {
        Path about = folder.resolve(ABOUT);
        if (!files.exists(about)) {
            return Optional.empty();
        }
        try {
            String text = new String(files.read(about), StandardCharsets.UTF_8);
            ObjectNode json = StormJson.read(text).orElseGet(StormJson::object);
            String file = json.path("file").asText();
            return Optional.of(
                    new About(
                            file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)),
                            json.path("beside").asBoolean(),
                            json.path("unsaved").asBoolean()));
        } catch (IOException | InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    LogReading read() throws IOException {
        return LogReading.of(files.exists(log()) ? files.read(log()) : new byte[0]);
    }

    /// Keeps bytes that could not be read.
    void setAside(byte[] tail, String name) throws IOException {
        new SafeWrite(files).write(folder.resolve("aside-" + name + ".bin"), tail);
    }

    /// The bytes of the log from there on.
    byte[] tail(int from) throws IOException {
        byte[] log = files.read(log());
        return Arrays.copyOfRange(log, Math.min(from, log.length), log.length);
    }

    /// Copies everything but the lock into another folder.
    ///
    /// @param bytes how much of the log
    void copyTo(JournalFolder other, long bytes) throws IOException {
        files.createFolders(other.folder());
        SafeWrite write = new SafeWrite(files);
        for (int position : snapshots().positions()) {
            Path snapshot = snapshots().file(position);
            write.write(other.snapshots().file(position), files.read(snapshot));
        }
        write.write(other.log(), files.read(log(), 0, Math.toIntExact(bytes)));
    }

    /// Takes the whole journal away.
    void delete() throws IOException {
        for (Path file : files.list(folder)) {
            files.deleteIfExists(file);
        }
        files.deleteIfExists(folder);
    }
}
