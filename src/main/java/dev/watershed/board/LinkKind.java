package dev.watershed.board;

import java.util.Arrays;
import java.util.Optional;

/// What an arrow between two notes says; `code` is its name in files. The flow grammar is that of
/// the EventStorming cheat sheet; `REFERENCES`, `READS` and `VIEW_OF` speak about data.
public enum LinkKind {
    /// Drawn by hand without a name: the kinds of its two notes tell what it means, see [Flow].
    LEADS_TO("leadsTo"),
    /// Actor decides to command.
    INVOKES("invokes"),
    /// Command or policy is handled by an aggregate.
    HANDLED_BY("handled_by"),
    /// Command or policy produces an event.
    PRODUCES("produces"),
    /// Aggregate or external system emits an event.
    EMITS("emits"),
    /// Event activates policy.
    TRIGGERS("triggers"),
    /// Policy issues command.
    ISSUES("issues"),
    /// Synchronous call of an external system or an aggregate.
    CALLS("calls"),
    /// Read model shows an aggregate.
    VIEW_OF("view_of"),
    /// Event results in a read model.
    PROJECTS("projects"),
    /// Policy keeps a read model up to date.
    UPDATES_VIEW("updates_view"),
    /// Needs the data of.
    READS("reads"),
    /// Read model is observed by an actor.
    INFORMS("informs"),
    /// Aggregate refers to an aggregate.
    REFERENCES("references"),
    /// Team owns an aggregate.
    OWNS("owns");

    private final String code;

    LinkKind(String code) {
        this.code = code;
    }

    public static Optional<LinkKind> withCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
