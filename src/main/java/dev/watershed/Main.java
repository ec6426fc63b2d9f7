package dev.watershed;

import dev.watershed.cli.Watershed;
import dev.watershed.ui.bench.WallBench;
import dev.watershed.ui.bench.durability.DurabilityBench;
import dev.watershed.ui.shell.Pictures;
import dev.watershed.ui.shell.WatershedWindow;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.application.Application;

/// Starts Watershed: one command of the command line, or the window, on the wall that is named.
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 2 && args[0].equals("pictures")) {
            Pictures.paint(Path.of(args[1]));
        } else if (args.length == 2 && args[0].equals("rehearse")) {
            Rehearsal.run(Path.of(args[1]));
            System.exit(0);
        } else if (args.length >= 2 && args[0].equals("bench") && args[1].equals("wall")) {
            System.exit(
                    WallBench.run(
                            Arrays.copyOfRange(args, 2, args.length), System.out, System.err));
        } else if (args.length >= 2 && args[0].equals("bench") && args[1].equals("durability")) {
            System.exit(
                    DurabilityBench.run(
                            Arrays.copyOfRange(args, 2, args.length),
                            WallBench::wall,
                            System.out,
                            System.err));
        } else if (Watershed.handles(args)) {
            System.exit(commandLine(args));
        } else {
            Application.launch(WatershedWindow.class, args);
        }
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
