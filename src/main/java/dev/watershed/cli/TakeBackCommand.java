package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import dev.watershed.storage.Merged;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.breakout.Returned;
import dev.watershed.storage.breakout.TakeBack;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `take-back`: what a breakout group did, and the wall with it, or with some of it. Where both say
/// something else a hotspot shows both values.
@Command(name = "take-back")
final class TakeBackCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "GROUP.storm", descriptionKey = "group-wall")
    private Path group = Path.of("");

    @Option(names = "-o", paramLabel = "OUT.storm", descriptionKey = "take-back-out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--without", paramLabel = "KEY", descriptionKey = "take-back-without")
    private List<String> without = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    private final Console console;

    TakeBackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotDo {
        TakeBack back = compared(read(file), read(group));
        for (String key : without) {
            if (!back.keys().contains(key)) {
                throw CannotDo.because("no-entry", key);
            }
        }
        Merged merged = back.without(Set.copyOf(without), Instant.now(), console.locale());
        if (out.isPresent()) {
            FileOutput.check(out.get(), group);
            FileOutput.write(StormWriter.bytes(merged.document()), out.get(), file);
        }
        if (json) {
            printJson(back, merged);
        } else if (out.isEmpty()) {
            print(back);
        }
        merged.conflicts().forEach(conflict -> console.mention(console.say(conflict)));
        return AboutAWall.DONE;
    }

    private Document read(Path wall) throws CannotDo {
        WallInput input = WallInput.read(wall);
        input.remarks().forEach(remark -> console.mention(console.say(remark)));
        return input.document();
    }

    private TakeBack compared(Document wall, Document theirs) throws CannotDo {
        try {
            return TakeBack.of(wall, theirs);
        } catch (UnreadableFile refused) {
            throw CannotDo.because("unreadable", group.toString(), refused.reason());
        }
    }

    private void print(TakeBack back) {
        Table table =
                new Table(
                        console.say("take-back.what"),
                        console.say("take-back.about"),
                        console.say("take-back.detail"),
                        console.say("take-back.key"));
        for (Returned entry : back.entries()) {
            table.row(
                    console.say("take-back." + entry.what().code()),
                    console.say(entry.said()),
                    entry.detail().map(console::say).orElse(""),
                    entry.key());
        }
        if (table.isEmpty()) {
            console.print(console.say("take-back.nothing"));
        } else {
            table.printTo(console);
        }
    }

    private void printJson(TakeBack back, Merged merged) {
        ObjectNode root = Json.object().put("group", back.groupName());
        ArrayNode entries = root.putArray("entries");
        for (Returned entry : back.entries()) {
            ObjectNode one = entries.addObject();
            one.put("key", entry.key()).put("what", entry.what().code());
            one.put("about", entry.said().inEnglish());
            entry.detail().ifPresent(detail -> one.put("detail", detail.inEnglish()));
            one.put("changedHere", entry.also()).put("taken", !without.contains(entry.key()));
        }
        root.set("conflicts", Json.sentences(merged.conflicts()));
        Json.print(root, console);
    }
}
