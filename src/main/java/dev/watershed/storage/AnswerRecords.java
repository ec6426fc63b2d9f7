package dev.watershed.storage;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Tie;
import dev.watershed.language.Verdict;
import dev.watershed.language.WordDecision;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;

/// Contexts and what the team said about words and pairs, to and fro.
final class AnswerRecords {

    private AnswerRecords() {}

    /// The members are not written here: each note names its context.
    static StormLine write(BoundedContext context) {
        StormLine line =
                StormLine.of(RecordKind.CONTEXT, context.id().value())
                        .text("name", context.name())
                        .number("ordinal", context.ordinal())
                        .textUnlessEmpty("purpose", context.purpose());
        return context.classification() == Classification.UNDECIDED
                ? line
                : line.text("classification", context.classification().code());
    }

    static BoundedContext readContext(ContextId id, Set<NoteId> members, StormRecord record)
            throws BadRecord {
        String name = record.text("name");
        int ordinal = record.wholeOr("ordinal", 0);
        String purpose = record.textOrEmpty("purpose");
        String code = record.optionalText("classification").orElse("undecided");
        Classification classification =
                Arrays.stream(Classification.values())
                        .filter(c -> c.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> BadRecord.because("classification", code));
        return new BoundedContext(id, name, members, purpose, classification, ordinal);
    }

    static StormLine write(WordDecision decision) {
        return StormLine.of(RecordKind.WORD, decision.word())
                .text("verdict", decision.verdict().code())
                .text("at", decision.at().toString())
                .textUnlessEmpty("author", decision.author())
                .textUnlessEmpty("why", decision.why())
                .textUnlessEmpty("evidence", decision.evidence());
    }

    static WordDecision readWord(String word, StormRecord record) throws BadRecord {
        String code = record.text("verdict");
        Verdict verdict =
                Arrays.stream(Verdict.values())
                        .filter(v -> v.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> BadRecord.because("verdict", code));
        Instant at = instant(record.text("at"));
        String author = record.textOrEmpty("author");
        String why = record.textOrEmpty("why");
        return new WordDecision(word, verdict, author, at, why, record.textOrEmpty("evidence"));
    }

    private static Instant instant(String text) throws BadRecord {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notATime) {
            throw BadRecord.because("time", text);
        }
    }

    static StormLine write(Tie tie) {
        return StormLine.of(RecordKind.TIE, tie.pair())
                .text("a", tie.a().value())
                .text("b", tie.b().value())
                .flag("together", tie.together());
    }

    static Tie readTie(StormRecord record) throws BadRecord {
        NoteId a = new NoteId(Ids.checked(record.text("a")));
        NoteId b = new NoteId(Ids.checked(record.text("b")));
        return new Tie(a, b, record.flag("together"));
    }
}
