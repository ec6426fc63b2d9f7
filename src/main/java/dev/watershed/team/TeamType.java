package dev.watershed.team;

import java.util.Arrays;
import java.util.Optional;

/// The four team types of Team Topologies (Skelton, Pais). `code` is the name in files and in
/// `--json`.
public enum TeamType {
    STREAM_ALIGNED("stream-aligned"),
    PLATFORM("platform"),
    ENABLING("enabling"),
    COMPLICATED_SUBSYSTEM("complicated-subsystem");

    private final String code;

    TeamType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<TeamType> ofCode(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }

    /// Where teams of a type stand in a list: streams first, then what serves them.
    static int place(TeamType type) {
        return switch (type) {
            case STREAM_ALIGNED -> 0;
            case COMPLICATED_SUBSYSTEM -> 1;
            case PLATFORM -> 2;
            case ENABLING -> 3;
        };
    }
}
