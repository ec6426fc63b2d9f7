package dev.watershed.data.saga;

/// Who hears of it when a step does not go as it should.
///
/// @param refused when the one who started the saga hears that the step was refused
/// @param alarm who is told when the step hangs or taking it back fails; empty for nobody
public record Notice(Hearing refused, String alarm) {

    public static final Notice NONE = new Notice(Hearing.NOBODY, "");
}
