package dev.watershed;

import dev.watershed.cli.Watershed;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Locale;

/// Starts Watershed: the window, or one command of the command line.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        if (Watershed.handles(args)) {
            System.exit(commandLine(args));
        }
        System.out.println("Watershed has no window yet.");
    }

    /// Standard output and error are taken as bytes: what is printed is UTF-8 on every platform.
    private static int commandLine(String[] args) {
        return Watershed.run(
                args,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Locale.getDefault());
    }
}
