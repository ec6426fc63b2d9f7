package dev.watershed.finding;

/// What a check returns: what it sees and why that may matter, never a command.
///
/// @param message one sentence with its reason
/// @param evidence what it is about
/// @param source where the rule comes from (a book, a paper, a standard), in short
public record Finding(
        RuleId rule, Severity severity, Wording message, Evidence evidence, String source) {}
