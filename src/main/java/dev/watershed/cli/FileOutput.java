package dev.watershed.cli;

import dev.watershed.exchange.ExportedFile;
import dev.watershed.finding.Wording;
import dev.watershed.storage.SafeWrite;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Writes what a command makes: as a whole or not at all, and never over what it was made from.
final class FileOutput {

    private FileOutput() {}

    static void write(byte[] content, Path target, Path source) throws CannotDo {
        check(target, source);
        if (Files.isDirectory(target)) {
            throw CannotDo.because("is-folder", target.toString());
        }
        replace(target, content);
    }

    /// Writes the files of one export into a folder, which is made if it is not there.
    static void writeFolder(List<ExportedFile> files, Path folder, Path source) throws CannotDo {
        check(folder, source);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw CannotDo.because("not-folder", folder.toString());
        }
        try {
            for (ExportedFile file : files) {
                Path target = folder.resolve(file.name());
                Path parent = target.getParent();
                Files.createDirectories(parent == null ? folder : parent);
                replace(target, file.content());
            }
        } catch (IOException failed) {
            throw unwritable(folder, failed);
        }
    }

    /// Refuses to write over what is being read.
    static void check(Path target, Path source) throws CannotDo {
        try {
            if (Files.exists(target) && Files.isSameFile(target, source)) {
                throw CannotDo.because("over-input", target.toString());
            }
        } catch (IOException failed) {
            throw unwritable(target, failed);
        }
    }

    private static void replace(Path target, byte[] content) throws CannotDo {
        try {
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new AccessDeniedException(target.toString());
            }
            SafeWrite.replace(target, content);
        } catch (IOException failed) {
            throw unwritable(target, failed);
        }
    }

    private static CannotDo unwritable(Path target, IOException failed) {
        Wording reason =
                switch (failed) {
                    case AccessDeniedException denied -> Wording.of("cli.no-right");
                    case NoSuchFileException missing -> Wording.of("cli.no-folder");
                    case FileSystemException system when system.getReason() != null ->
                            Wording.literally(system.getReason());
                    default -> Wording.of("cli.io");
                };
        return CannotDo.because("unwritable", target.toString(), reason);
    }
}
