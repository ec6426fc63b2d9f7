package dev.watershed.cli;

import dev.watershed.exchange.ExportFormat;
import dev.watershed.exchange.Format;
import java.util.List;

/// What `--list` prints: the formats there are.
final class FormatList {

    private FormatList() {}

    static void print(List<? extends Format> formats, Console console) {
        Table table =
                new Table(
                        console.say("list.name"),
                        console.say("list.title"),
                        console.say("list.files"));
        for (Format format : formats) {
            boolean folder = format instanceof ExportFormat export && export.manyFiles();
            table.row(
                    format.name(),
                    console.say(format.title()),
                    folder
                            ? console.say("list.folder")
                            : "." + String.join(" .", format.extensions()));
        }
        table.printTo(console);
    }
}
