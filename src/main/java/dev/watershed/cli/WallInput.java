package dev.watershed.cli;

import dev.watershed.document.Document;
import dev.watershed.exchange.Content;
import dev.watershed.exchange.Format;
import dev.watershed.exchange.Formats;
import dev.watershed.exchange.ImportFormat;
import dev.watershed.exchange.Imported;
import dev.watershed.exchange.UnreadableInput;
import dev.watershed.finding.Wording;
import dev.watershed.storage.Opened;
import dev.watershed.storage.StormFormat;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A wall that a command was given: a `.storm` file or any format that can be imported, known by
/// its content.
///
/// @param remarks what could not be carried over or shown
record WallInput(Document document, List<Wording> remarks) {

    static WallInput read(Path file) throws CannotDo {
        return read(file, Optional.empty());
    }

    /// Reads the file as one format, or as what it looks like.
    static WallInput read(Path file, Optional<ImportFormat> as) throws CannotDo {
        byte[] bytes = bytes(file);
        try {
            if (as.isPresent()) {
                return of(as.get().read(Content.decoded(bytes)));
            }
            return recognised(file, bytes);
        } catch (UnreadableInput unreadable) {
            throw CannotDo.because("unreadable", file.toString(), unreadable.reason());
        } catch (UnreadableFile unreadable) {
            throw CannotDo.because("unreadable", file.toString(), unreadable.reason());
        }
    }

    private static WallInput recognised(Path file, byte[] bytes)
            throws UnreadableInput, UnreadableFile {
        boolean named = file.toString().endsWith("." + StormFormat.EXTENSION);
        if (named && bytes.length > Content.MOST_BYTES) {
            return of(StormReader.read(bytes));
        }
        String content = named ? lenient(bytes) : Content.decoded(bytes);
        Optional<ImportFormat> format = Formats.recognising(content);
        if (format.isPresent()) {
            return of(format.get().read(content));
        }
        if (named || StormFormat.recognises(content)) {
            return of(StormReader.read(bytes));
        }
        if (content.isBlank()) {
            throw new UnreadableInput(Wording.of("exchange.empty-file"));
        }
        throw unknown(content);
    }

    /// A damaged `.storm` is for its own reader to describe.
    private static String lenient(byte[] bytes) {
        try {
            return Content.decoded(bytes);
        } catch (UnreadableInput notText) {
            return "";
        }
    }

    private static UnreadableInput unknown(String content) throws UnreadableInput {
        if (content.stripLeading().startsWith("{") || content.stripLeading().startsWith("[")) {
            Formats.readable("wall-json").orElseThrow().read(content);
        }
        String known =
                Formats.readable().stream().map(Format::name).collect(Collectors.joining(", "));
        return new UnreadableInput(Wording.of("exchange.unknown-content", "storm, " + known));
    }

    private static WallInput of(Imported imported) {
        return new WallInput(imported.document(), imported.notes());
    }

    private static WallInput of(Opened opened) {
        List<Wording> remarks = new ArrayList<>(opened.readOnly().stream().toList());
        opened.warnings().forEach(w -> remarks.add(Wording.of("cli.line", w.line(), w.message())));
        return new WallInput(opened.document(), remarks);
    }

    static byte[] bytes(Path file) throws CannotDo {
        if (Files.isDirectory(file)) {
            throw CannotDo.because("is-folder", file.toString());
        }
        try {
            if (Files.size(file) > 4L * Content.MOST_BYTES) {
                throw CannotDo.because(
                        "unreadable", file.toString(), Wording.of("exchange.too-big"));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw CannotDo.because("missing", file.toString());
        } catch (AccessDeniedException forbidden) {
            throw CannotDo.because("forbidden", file.toString());
        } catch (IOException failed) {
            throw CannotDo.because("unreadable", file.toString(), Wording.of("cli.io"));
        }
    }
}
