package dev.watershed.ui.words;

import dev.watershed.board.NoteId;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.language.Glossary;
import dev.watershed.language.GlossaryEntry;
import dev.watershed.language.Renaming;
import dev.watershed.language.Renaming.Reworded;
import dev.watershed.language.Sense;
import dev.watershed.language.Use;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Renames a word: what would become of each note, each to be left out, and one undo for all.
final class RenamePanel {

    private final Session session;
    private final Change.Rename change;
    private final Runnable done;
    private final Texts texts;
    private final TextField name = new TextField();
    private final VBox preview = new VBox(8);
    private final Set<NoteId> leftOut = new HashSet<>();
    private final Button rename;

    RenamePanel(Session session, Change.Rename change, Runnable done) {
        this.session = session;
        this.change = change;
        this.done = done;
        texts = session.texts();
        rename = Buttons.primary("", this::rename);
        rename.setId("rename");
    }

    Node node() {
        name.setText(change.name());
        name.setId("new-name");
        name.getStyleClass().add("field");
        name.setPromptText(texts.of("words.new-name"));
        name.textProperty().subscribe(text -> refresh());
        name.setOnAction(e -> rename());
        String where =
                change.sense().isPresent()
                        ? texts.of("words.rename-sense", change.sense().get().uses())
                        : texts.of("words.rename-everywhere");
        Section top = new Section();
        top.with(
                Labels.wrapped(texts.of("words.rename-title", change.gone()), "section-title"),
                Labels.wrapped(where, "helper"),
                name,
                new HBox(8, rename, Buttons.plain(texts.of("words.cancel"), done)));
        if (change.kept()) {
            top.with(Labels.wrapped(texts.of("words.kept-alias", change.gone()), "helper"));
        }
        Section below = Section.titled(texts.of("words.preview"));
        below.with(preview);
        return Panels.panel(Panels.header(texts.of("words.rename")), new VBox(top, below));
    }

    private Renaming renaming() {
        Set<NoteId> among = new HashSet<>();
        change.sense()
                .map(Sense::notes)
                .orElseGet(() -> change.word().uses().stream().map(Use::note).toList())
                .forEach(among::add);
        return Renaming.of(session.document().board(), forms(), name.getText(), among);
    }

    /// What is looked for: the one form that goes, else every form the notes write the word in.
    private Set<String> forms() {
        if (change.form().isPresent()) {
            return Set.of(change.form().get().key());
        }
        Set<String> forms = new HashSet<>();
        forms.add(change.word().term().key());
        for (Use use : change.word().uses()) {
            session.document()
                    .board()
                    .note(use.note())
                    .map(note ->
                            use.inText() ? note.text() : note.attributes().get(use.attribute()))
                    .filter(text -> use.end() <= text.length())
                    .map(text -> Glossary.keyOf(text.substring(use.start(), use.end())))
                    .ifPresent(forms::add);
        }
        return forms;
    }

    private List<Reworded> chosen() {
        return renaming().notes().stream()
                .filter(reworded -> !leftOut.contains(reworded.before().id()))
                .toList();
    }

    private void refresh() {
        List<Reworded> all = renaming().notes();
        preview.getChildren().setAll(all.stream().map(this::line).toList());
        if (all.isEmpty()) {
            preview.getChildren().add(Labels.wrapped(texts.of("words.preview-none"), "helper"));
        }
        count();
    }

    private void count() {
        int count = chosen().size();
        rename.setText(texts.of("words.rename-count", count));
        rename.setDisable(count == 0);
    }

    private Node line(Reworded reworded) {
        NoteId note = reworded.before().id();
        CheckBox box = new CheckBox();
        box.setSelected(!leftOut.contains(note));
        box.selectedProperty()
                .subscribe(take -> {
                    if (take) {
                        leftOut.remove(note);
                    } else {
                        leftOut.add(note);
                    }
                    count();
                });
        VBox words = new VBox(1);
        if (!reworded.before().text().equals(reworded.after().text())) {
            words.getChildren()
                    .addAll(
                            Labels.wrapped(reworded.before().oneLine(), "helper", "struck"),
                            Labels.wrapped(reworded.after().oneLine(), "body"));
        } else {
            words.getChildren().add(Labels.wrapped(reworded.after().oneLine(), "body"));
        }
        if (!reworded.before().attributes().equals(reworded.after().attributes())) {
            words.getChildren()
                    .add(
                            Labels.wrapped(
                                    String.join(", ", reworded.after().attributes()), "helper"));
        }
        box.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        box.setAccessibleText(reworded.after().oneLine());
        HBox row = new HBox(10, box, words);
        words.setOnMouseClicked(e -> session.show(List.of(note)));
        return row;
    }

    private void rename() {
        List<Reworded> notes = chosen();
        if (notes.isEmpty()) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        for (Reworded reworded : notes) {
            NoteId note = reworded.before().id();
            if (!reworded.before().text().equals(reworded.after().text())) {
                edits.add(new Edit.RewordNote(note, reworded.after().text()));
            }
            if (!reworded.before().attributes().equals(reworded.after().attributes())) {
                edits.add(
                        new Edit.DescribeNote(
                                note,
                                reworded.after().attributes(),
                                reworded.before().definition()));
            }
        }
        if (change.kept()) {
            edits.addAll(aliases());
        }
        if (session.perform(new Edit.Together(edits)).isEmpty()) {
            String shown = change.gone();
            session.say(Toast.withUndo(texts.of("words.renamed", shown, name.getText().strip())));
            done.run();
        }
    }

    /// The word that goes stays an alias of the one that comes, in every context that said it.
    private List<Edit> aliases() {
        String kept = Glossary.keyOf(name.getText());
        Set<String> regions = new HashSet<>();
        session.document()
                .contextsInOrder()
                .forEach(context -> {
                    boolean says =
                            change.word().uses().stream()
                                    .anyMatch(use -> use.region().equals(context.id().value()));
                    if (says) {
                        regions.add(context.id().value());
                    }
                });
        if (regions.isEmpty()) {
            regions.add("");
        }
        List<Edit> edits = new ArrayList<>();
        for (String region : regions.stream().sorted().toList()) {
            GlossaryEntry entry =
                    session.document()
                            .shelf(Shelves.GLOSSARY)
                            .getOrDefault(
                                    GlossaryEntry.key(region, kept),
                                    GlossaryEntry.blank(region, kept));
            List<String> aliases = new ArrayList<>(entry.aliases());
            aliases.add(change.gone());
            edits.add(new Edit.Shelve<>(Shelves.GLOSSARY, entry.alsoCalled(aliases)));
        }
        return edits;
    }
}
