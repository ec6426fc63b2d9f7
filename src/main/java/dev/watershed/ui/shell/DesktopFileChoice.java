package dev.watershed.ui.shell;

import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The desktop's own file dialogs; the next one begins where the last one ended.
final class DesktopFileChoice implements FileChoice {

    private final Stage stage;
    private final Supplier<Texts> texts;
    private @Nullable File folder;

    DesktopFileChoice(Stage stage, Supplier<Texts> texts) {
        this.stage = stage;
        this.texts = texts;
    }

    @Override
    public Optional<Path> toOpen() {
        return chosen(dialog("file.open", List.of("*.storm")).showOpenDialog(stage));
    }

    @Override
    public Optional<Path> toSave(String suggestedName) {
        FileChooser dialog = dialog("file.save", List.of("*.storm"));
        dialog.setInitialFileName(suggestedName + ".storm");
        return chosen(dialog.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> toImport(List<String> extensions) {
        List<String> patterns = extensions.stream().map(e -> "*." + e).toList();
        return chosen(dialog("file.import", patterns).showOpenDialog(stage));
    }

    @Override
    public Optional<Path> toExport(String suggestedName, String extension) {
        FileChooser dialog = dialog("file.export", List.of("*." + extension));
        dialog.setInitialFileName(suggestedName + "." + extension);
        return chosen(dialog.showSaveDialog(stage));
    }

    @Override
    public Optional<Path> toExportFolder() {
        DirectoryChooser dialog = new DirectoryChooser();
        dialog.setTitle(texts.get().of("file.export"));
        dialog.setInitialDirectory(folder);
        return chosen(dialog.showDialog(stage));
    }

    private FileChooser dialog(String title, List<String> patterns) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(texts.get().of(title));
        dialog.setInitialDirectory(folder);
        dialog.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get().of(title + ".files"), patterns),
                        new ExtensionFilter(texts.get().of("file.all"), "*.*"));
        return dialog;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file != null) {
            folder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }
}
