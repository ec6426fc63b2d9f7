package dev.watershed.cli;

import dev.watershed.document.Document;
import dev.watershed.exchange.AddingFormat;
import dev.watershed.exchange.Content;
import dev.watershed.exchange.Format;
import dev.watershed.exchange.Formats;
import dev.watershed.exchange.Imported;
import dev.watershed.exchange.UnreadableInput;
import dev.watershed.finding.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads teams or decision records into a wall: one file, or every file of a folder.
final class Additions {

    private Additions() {}

    /// @param as the name of the format; usually the content tells
    static WallInput to(Path wall, Path source, Optional<String> as) throws CannotDo {
        WallInput into = WallInput.read(wall);
        List<Wording> remarks = new ArrayList<>(into.remarks());
        Document document = into.document();
        boolean folder = Files.isDirectory(source);
        boolean any = false;
        for (Path file : folder ? files(source) : List.of(source)) {
            String content = text(file);
            Optional<AddingFormat> format = format(content, as);
            if (format.isPresent()) {
                Imported added = add(format.get(), document, file, content);
                document = added.document();
                remarks.addAll(added.notes());
                any = true;
            } else if (folder) {
                remarks.add(Wording.of("cli.adds-nothing", file.toString(), known()));
            }
        }
        if (!any) {
            throw CannotDo.because("adds-nothing", source.toString(), known());
        }
        return new WallInput(document, remarks);
    }

    /// True when a file is no wall but is added to one.
    static boolean areIn(Path source) throws CannotDo {
        if (Files.isDirectory(source)) {
            return false;
        }
        String content = text(source);
        return Formats.recognising(content).isEmpty()
                && format(content, Optional.empty()).isPresent();
    }

    private static Optional<AddingFormat> format(String content, Optional<String> as) {
        return Formats.addable().stream()
                .filter(format ->
                        as.map(format.name()::equals).orElseGet(() -> format.addsFrom(content)))
                .findFirst();
    }

    private static String known() {
        return Formats.addable().stream().map(Format::name).collect(Collectors.joining(", "));
    }

    private static Imported add(AddingFormat format, Document wall, Path file, String content)
            throws CannotDo {
        try {
            return format.into(wall, String.valueOf(file.getFileName()), content);
        } catch (UnreadableInput unreadable) {
            throw CannotDo.because("unreadable", file.toString(), unreadable.reason());
        }
    }

    private static List<Path> files(Path folder) throws CannotDo {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failed) {
            throw CannotDo.because("unreadable", folder.toString(), Wording.of("cli.io"));
        }
    }

    private static String text(Path file) throws CannotDo {
        try {
            return Content.decoded(WallInput.bytes(file));
        } catch (UnreadableInput unreadable) {
            throw CannotDo.because("unreadable", file.toString(), unreadable.reason());
        }
    }
}
