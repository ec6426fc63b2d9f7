package dev.watershed.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every foreign format Watershed knows, in the order in which lists show them.
public final class Formats {

    private static final List<Format> ALL =
            Stream.of(
                            List.<Format>of(
                                    new WallJson(),
                                    new ExcalidrawBoard(),
                                    new DrawioBoard(),
                                    new NoteTable(),
                                    new SvgWall(),
                                    new PngWall(),
                                    new PdfWall()),
                            ContextMapPage.all(),
                            ContextMapText.all(),
                            ContractFormat.all(),
                            List.<Format>of(
                                    new PlantUmlSequence(),
                                    new MermaidSequence(),
                                    new SvgSequence(),
                                    new SagaSequences(),
                                    new ContextiveGlossary(),
                                    new GlossaryMarkdown(),
                                    new GlossaryCsv(),
                                    new MadrFolder(),
                                    new HandOverFormat(),
                                    new EventStoreFormat()),
                            TeamFormat.all(),
                            List.<Format>of(new TodaysTeamsFormat()))
                    .<Format>flatMap(List::stream)
                    .toList();

    private Formats() {}

    public static List<Format> all() {
        return ALL;
    }

    public static List<ImportFormat> readable() {
        return ALL.stream()
                .filter(ImportFormat.class::isInstance)
                .map(ImportFormat.class::cast)
                .toList();
    }

    public static List<ExportFormat> writable() {
        return ALL.stream()
                .filter(ExportFormat.class::isInstance)
                .map(ExportFormat.class::cast)
                .toList();
    }

    /// The format with this name that can be read.
    public static Optional<ImportFormat> readable(String name) {
        return readable().stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /// The format with this name that can be written.
    public static Optional<ExportFormat> writable(String name) {
        return writable().stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /// The first format that knows the content for its own, whatever the file is called.
    public static Optional<ImportFormat> recognising(String content) {
        return readable().stream().filter(format -> format.recognises(content)).findFirst();
    }

    /// What is read into a wall that is there already.
    public static List<AddingFormat> addable() {
        return ALL.stream()
                .filter(AddingFormat.class::isInstance)
                .map(AddingFormat.class::cast)
                .toList();
    }
}
