package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.storage.RecentWall;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.WallFiles;
import dev.watershed.storage.journal.Recoverable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.image.Image;

/// What the start page shows on its right: walls with their pictures.
record StartWalls(List<Recoverable> kept, List<Recent> recent, List<SampleCard> samples) {

    static final double LARGE_HEIGHT = 196;
    static final double SAMPLE_HEIGHT = 88;
    static final double ASIDE_WIDTH = 184;
    static final double ASIDE_HEIGHT = 140;
    private static final double LARGE_WIDTH = 468;
    private static final double SAMPLE_WIDTH = 230;
    private static final int SHOWN = 3;

    /// @param picture empty when the file is gone or cannot be read
    record Recent(RecentWall wall, Optional<Document> document, Optional<Image> picture) {}

    /// @param picture empty until it is painted
    record SampleCard(Samples.Sample sample, Optional<Image> picture) {}

    StartWalls {
        kept = List.copyOf(kept);
        recent = List.copyOf(recent);
        samples = List.copyOf(samples);
    }

    /// Reads the walls, without their pictures. Not for the JavaFX thread.
    ///
    /// @param wanted asked between two walls; empty as soon as it says no
    static Optional<StartWalls> read(Surroundings around, BooleanSupplier wanted) {
        List<Recent> recent = new ArrayList<>();
        for (RecentWall wall : around.recent().list().stream().limit(SHOWN).toList()) {
            if (!wanted.getAsBoolean()) {
                return Optional.empty();
            }
            recent.add(new Recent(wall, document(wall), Optional.empty()));
        }
        List<SampleCard> samples =
                Samples.read().stream().map(s -> new SampleCard(s, Optional.empty())).toList();
        return wanted.getAsBoolean()
                ? Optional.of(new StartWalls(around.journals().leftBehind(), recent, samples))
                : Optional.empty();
    }

    /// The same walls with their pictures. Not for the JavaFX thread.
    ///
    /// @param wanted asked between two pictures; empty as soon as it says no
    Optional<StartWalls> painted(boolean dark, boolean safe, BooleanSupplier wanted) {
        List<Recent> painted = new ArrayList<>();
        for (Recent wall : recent) {
            boolean first = painted.isEmpty();
            double width = first ? LARGE_WIDTH : ASIDE_WIDTH;
            double height = first ? LARGE_HEIGHT : ASIDE_HEIGHT;
            if (!wanted.getAsBoolean()) {
                return Optional.empty();
            }
            painted.add(
                    new Recent(
                            wall.wall(),
                            wall.document(),
                            wall.document().map(d -> Thumbnail.of(d, width, height, dark, safe))));
        }
        List<SampleCard> cards = new ArrayList<>();
        for (SampleCard sample : samples) {
            if (!wanted.getAsBoolean()) {
                return Optional.empty();
            }
            cards.add(painted(sample, dark, safe));
        }
        return Optional.of(new StartWalls(kept, painted, cards));
    }

    private static SampleCard painted(SampleCard card, boolean dark, boolean safe) {
        Document document = card.sample().document();
        return new SampleCard(
                card.sample(),
                Optional.of(Thumbnail.of(document, SAMPLE_WIDTH, SAMPLE_HEIGHT, dark, safe)));
    }

    private static Optional<Document> document(RecentWall wall) {
        try {
            return Optional.of(WallFiles.open(wall.file()).document());
        } catch (UnreadableFile gone) {
            return Optional.empty();
        }
    }
}
