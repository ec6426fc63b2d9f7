package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.storage.RecentWall;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.WallFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;

/// What the start page shows on its right: walls with their pictures.
record StartWalls(List<Recent> recent, List<SampleCard> samples) {

    static final double LARGE_HEIGHT = 196;
    static final double SAMPLE_HEIGHT = 104;
    static final double ASIDE_WIDTH = 184;
    static final double ASIDE_HEIGHT = 140;
    private static final double LARGE_WIDTH = 468;
    private static final double SAMPLE_WIDTH = 230;
    private static final int SHOWN = 3;

    /// @param picture empty when the file is gone or cannot be read
    record Recent(RecentWall wall, Optional<Document> document, Optional<Image> picture) {}

    record SampleCard(Samples.Sample sample, Image picture) {}

    StartWalls {
        recent = List.copyOf(recent);
        samples = List.copyOf(samples);
    }

    /// Reads and paints. Not for the JavaFX thread.
    static StartWalls read(Surroundings around) {
        boolean dark = around.preferences().darkProperty().get();
        boolean safe = around.preferences().colourBlindSafeProperty().get();
        List<Recent> recent = new ArrayList<>();
        for (RecentWall wall : around.recent().list().stream().limit(SHOWN).toList()) {
            boolean first = recent.isEmpty();
            double width = first ? LARGE_WIDTH : ASIDE_WIDTH;
            double height = first ? LARGE_HEIGHT : ASIDE_HEIGHT;
            Optional<Document> document = document(wall);
            recent.add(
                    new Recent(
                            wall,
                            document,
                            document.map(d -> Thumbnail.of(d, width, height, dark, safe))));
        }
        List<SampleCard> samples =
                Samples.read().stream()
                        .map(s ->
                                new SampleCard(
                                        s,
                                        Thumbnail.of(
                                                s.document(),
                                                SAMPLE_WIDTH,
                                                SAMPLE_HEIGHT,
                                                dark,
                                                safe)))
                        .toList();
        return new StartWalls(recent, samples);
    }

    private static Optional<Document> document(RecentWall wall) {
        try {
            return Optional.of(WallFiles.open(wall.file()).document());
        } catch (UnreadableFile gone) {
            return Optional.empty();
        }
    }
}
