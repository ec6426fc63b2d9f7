package dev.watershed.cli;

import dev.watershed.board.Board;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.document.Document;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.breakout.HandOut;
import dev.watershed.storage.breakout.Stretch;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hand-out`: the stretch between two pivotal events as a wall of its own, for a breakout group.
@Command(name = "hand-out")
final class HandOutCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--from", paramLabel = "EVENT", descriptionKey = "stretch-from")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "EVENT", descriptionKey = "stretch-to")
    private Optional<String> to = Optional.empty();

    @Option(names = "--group", paramLabel = "NAME", descriptionKey = "group-name")
    private Optional<String> group = Optional.empty();

    @Option(names = "-o", paramLabel = "OUT.storm", descriptionKey = "out-storm")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--list", descriptionKey = "stretch-list")
    private boolean list;

    private final Console console;

    HandOutCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws CannotDo {
        WallInput input = WallInput.read(file);
        input.remarks().forEach(remark -> console.mention(console.say(remark)));
        if (list) {
            print(input.document().board());
            return AboutAWall.DONE;
        }
        Path target = out.orElseThrow(() -> CannotDo.because("needs", "-o", "hand-out"));
        String name = group.orElseThrow(() -> CannotDo.because("needs", "--group", "hand-out"));
        FileOutput.write(StormWriter.bytes(part(input.document(), name)), target, file);
        return AboutAWall.DONE;
    }

    private Document part(Document wall, String name) throws CannotDo {
        Board board = wall.board();
        Stretch stretch = new Stretch(pivot(board, from), pivot(board, to));
        if (!stretch.goesForward(board)) {
            throw CannotDo.because("stretch-backward");
        }
        try {
            String id = "group-" + UUID.randomUUID();
            return HandOut.of(wall, stretch, name, id, Instant.now(), console.locale()).group();
        } catch (UnreadableFile refused) {
            throw new CannotDo(refused.reason());
        }
    }

    /// By its id, or by what its flag says.
    private static Optional<PivotId> pivot(Board board, Optional<String> name) throws CannotDo {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (Pivot pivot : board.pivotsLeftToRight()) {
            boolean meant =
                    pivot.id().value().equals(name.get())
                            || pivot.label(board).equalsIgnoreCase(name.get().strip());
            if (meant) {
                return Optional.of(pivot.id());
            }
        }
        String known =
                board.pivotsLeftToRight().stream()
                        .map(pivot -> pivot.label(board))
                        .collect(Collectors.joining(", "));
        throw CannotDo.because("no-pivot", name.get(), known);
    }

    private void print(Board board) {
        Table table =
                new Table(console.say("hand-out.stretch"), ">" + console.say("hand-out.notes"));
        for (Stretch stretch : Stretch.of(board)) {
            table.row(
                    console.say(stretch.label(board)), String.valueOf(stretch.notes(board).size()));
        }
        table.printTo(console);
    }
}
