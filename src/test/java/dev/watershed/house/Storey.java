package dev.watershed.house;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// The storeys of the house, ground floor first, and which others each may use. A storey that is
/// not built yet has no classes, and nothing to answer for.
enum Storey {
    GEOMETRY,
    FINDING,
    BOARD,
    LANGUAGE,
    BOUNDARY,
    SERVICE,
    DATA,
    TEAM,
    DECISION,
    WORKSHOP,
    DOCUMENT,
    JOURNAL,
    STUDY,
    DRAWING,
    EXCHANGE,
    REPORT,
    STORAGE,
    CANVAS,
    UI,
    CLI;

    static final String HOUSE = "dev.watershed";

    private EnumSet<Storey> below() {
        return switch (this) {
            case GEOMETRY, FINDING -> EnumSet.noneOf(Storey.class);
            case BOARD -> EnumSet.of(GEOMETRY, FINDING);
            case LANGUAGE -> upTo(BOARD);
            case BOUNDARY -> upTo(LANGUAGE);
            case SERVICE -> upTo(BOUNDARY);
            case DATA -> upTo(SERVICE);
            case TEAM -> upTo(DATA);
            case DECISION -> EnumSet.of(FINDING);
            case WORKSHOP -> EnumSet.of(GEOMETRY, FINDING, BOARD);
            case DOCUMENT -> upTo(WORKSHOP);
            case JOURNAL -> EnumSet.of(FINDING, DATA, DOCUMENT);
            case STUDY -> upTo(DOCUMENT);
            case DRAWING -> upTo(DOCUMENT, STUDY);
            case EXCHANGE -> upTo(DOCUMENT, STUDY, DRAWING);
            case REPORT -> upTo(DOCUMENT, STUDY, DRAWING, EXCHANGE);
            case STORAGE -> upTo(JOURNAL);
            case CANVAS -> upTo(BOARD, DOCUMENT, DRAWING);
            case UI -> upTo(CANVAS);
            case CLI -> upTo(STORAGE);
        };
    }

    private static EnumSet<Storey> upTo(Storey last, Storey... more) {
        EnumSet<Storey> storeys = EnumSet.range(GEOMETRY, last);
        storeys.addAll(List.of(more));
        return storeys;
    }

    /// The package and all packages inside it, as ArchUnit writes them.
    String packages() {
        return HOUSE + "." + name().toLowerCase(Locale.ROOT) + "..";
    }

    /// The packages this storey may use: its own and those of the storeys it may stand on.
    String[] mayUse() {
        EnumSet<Storey> allowed = below();
        allowed.add(this);
        return allowed.stream().map(Storey::packages).toArray(String[]::new);
    }

    /// Everything that is worked out from a document, or is one: no clock, no chance, no files.
    static String[] pure() {
        return upTo(STUDY).stream().map(Storey::packages).toArray(String[]::new);
    }
}
