package dev.watershed.ui.shell;

import dev.watershed.finding.Wording;
import dev.watershed.storage.journal.KeptWall;
import dev.watershed.ui.session.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What one should know about a wall that was opened: what came back, what was set aside, why
/// nothing may be changed.
final class OpeningNotice {

    private OpeningNotice() {}

    /// @param beside opens the wall to work on it although another window does
    static void tell(KeptWall wall, Texts texts, Supplier<Notice> notices, Consumer<Path> beside) {
        List<Wording> said = new ArrayList<>(wall.opening().said());
        wall.opening().readOnly().ifPresent(said::add);
        wall.opening().warnings().stream().findFirst().ifPresent(w -> said.add(w.message()));
        if (said.isEmpty()) {
            return;
        }
        List<Notice.Way> ways = new ArrayList<>();
        if (wall.isOpenElsewhere()) {
            wall.file()
                    .ifPresent(file ->
                            ways.add(
                                    new Notice.Way(
                                            texts.of("elsewhere.beside"),
                                            () -> beside.accept(file))));
        }
        notices.get().inform(said.stream().map(texts::say).toList(), ways);
    }
}
