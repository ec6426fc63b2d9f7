package dev.watershed.ui.shell;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.escaping.Escaping;
import dev.watershed.storage.Merged;
import dev.watershed.storage.Saved;
import dev.watershed.storage.WallFiles;
import dev.watershed.storage.breakout.HandOut;
import dev.watershed.storage.breakout.Stretch;
import dev.watershed.storage.breakout.TakeBack;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Button;

/// Hands stretches of the open wall out to breakout groups, and takes their walls back.
final class Breakouts {

    private final Surroundings around;
    private final WallKeeper keeper;
    private final Curtain curtain;
    private final Supplier<Optional<Session>> open;
    private final Predicate<Path> isOpen;

    /// @param isOpen true for the file of the open wall
    Breakouts(
            Surroundings around,
            WallKeeper keeper,
            Curtain curtain,
            Supplier<Optional<Session>> open,
            Predicate<Path> isOpen) {
        this.around = around;
        this.keeper = keeper;
        this.curtain = curtain;
        this.open = open;
        this.isOpen = isOpen;
    }

    private Texts texts() {
        return around.preferences().texts();
    }

    private Button cancel() {
        return Buttons.push(texts().of("dialog.cancel"), curtain::close);
    }

    /// Asks which stretch goes to whom, and where its wall is written.
    void handOut() {
        open.get()
                .ifPresent(session -> {
                    int before = session.document().shelf(Shelves.BREAKOUTS).size();
                    String name = texts().of("breakout.group", before + 1);
                    HandOutCard card =
                            new HandOutCard(
                                    session,
                                    name,
                                    looked(session),
                                    (stretch, group) -> handOut(session, stretch, group));
                    curtain.showDialog(card.card(cancel()), card.firstField());
                });
    }

    /// The stretch in the middle of what one sees.
    private static Stretch looked(Session session) {
        double middle = session.cameraProperty().get().visible().centre().x();
        var board = session.document().board();
        Stretch last = new Stretch(Optional.empty(), Optional.empty());
        for (Stretch stretch : Stretch.of(board)) {
            last = stretch;
            double end =
                    stretch.to()
                            .map(board.pivots()::get)
                            .map(Pivot::x)
                            .orElse(Double.POSITIVE_INFINITY);
            if (middle <= end) {
                break;
            }
        }
        return last;
    }

    private void handOut(Session session, Stretch stretch, String group) {
        curtain.close();
        String name = group + " " + session.document().title();
        String suggested = Escaping.fileName(name.strip().toLowerCase(Locale.ROOT));
        around.choice()
                .toSave(suggested)
                .map(Saving::withEnding)
                .ifPresent(file -> write(session, stretch, group, file));
    }

    private void write(Session session, Stretch stretch, String group, Path file) {
        if (isOpen.test(file)) {
            session.say(Toast.saying(texts().of("breakout.own-file")));
            return;
        }
        Document wall = session.document();
        String id = session.newId();
        around.errands()
                .run(
                        () ->
                                HandOut.of(
                                        wall,
                                        stretch,
                                        group,
                                        id,
                                        around.desk().clock().instant(),
                                        texts().locale()),
                        handed -> write(session, handed, group, file),
                        keeper::failed);
    }

    private void write(Session session, HandOut handed, String group, Path file) {
        keeper.save(
                file,
                handed.group(),
                Optional.empty(),
                stamp -> {},
                saved -> {
                    if (saved instanceof Saved.Failed(var reason)) {
                        keeper.tell(reason);
                    } else if (session.perform(handed.mark()).isEmpty()) {
                        String name = String.valueOf(file.getFileName());
                        String line = texts().of("breakout.handed-out", group, name);
                        session.say(Toast.withUndo(line));
                    }
                });
    }

    /// Asks for a group's file and shows what the group did.
    void takeBack() {
        open.get()
                .ifPresent(session ->
                        around.choice().toOpen().ifPresent(file -> takeBack(session, file)));
    }

    private void takeBack(Session session, Path file) {
        Document wall = session.document();
        around.errands()
                .run(
                        () -> TakeBack.of(wall, WallFiles.open(file).document()),
                        back -> review(session, back),
                        keeper::failed);
    }

    private void review(Session session, TakeBack back) {
        TakeBackCard card =
                new TakeBackCard(
                        texts(),
                        session.themeProperty().getValue(),
                        back,
                        leftOut -> take(session, back, leftOut));
        curtain.showDialog(card.card(cancel()), card.first());
    }

    private void take(Session session, TakeBack back, Set<String> leftOut) {
        curtain.close();
        Locale language = texts().locale();
        around.errands()
                .run(
                        () -> back.without(leftOut, around.desk().clock().instant(), language),
                        merged -> taken(session, back, merged),
                        keeper::failed);
    }

    private void taken(Session session, TakeBack back, Merged merged) {
        if (!back.isOf(session.document())) {
            session.say(Toast.saying(texts().of("breakout.changed-meanwhile")));
            return;
        }
        Document before = session.document();
        if (session.perform(back.edit(merged)).isEmpty()) {
            String line =
                    texts().of("breakout.taken-back", back.groupName(), merged.conflicts().size());
            session.say(Toast.withUndo(line));
            showContradictions(session, before);
        }
    }

    /// Goes where two versions contradicted each other, if they did.
    static void showContradictions(Session session, Document before) {
        List<NoteId> hotspots =
                session.document().board().notes().values().stream()
                        .filter(note -> note.kind() == NoteKind.HOTSPOT)
                        .map(Note::id)
                        .filter(Merged::isContradiction)
                        .filter(id -> !before.board().notes().containsKey(id))
                        .toList();
        if (!hotspots.isEmpty()) {
            session.show(hotspots);
        }
    }
}
