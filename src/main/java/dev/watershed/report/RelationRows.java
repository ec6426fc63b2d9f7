package dev.watershed.report;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap.BorderWord;
import dev.watershed.boundary.ContextMap.Choice;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.study.Study;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The table under the context map: who leads whom, what crosses, how to receive it and why.
record RelationRows(List<Row> rows) {

    record Row(
            String upstream,
            String downstream,
            boolean mutual,
            String messages,
            List<Pattern> patterns,
            String translated) {}

    record Pattern(String code, String name, String because) {}

    static RelationRows of(Study study, Locale locale) {
        Map<ContextId, String> names =
                study.contexts().stream()
                        .collect(Collectors.toMap(BoundedContext::id, BoundedContext::name));
        return new RelationRows(
                study.contextMap().relations().stream()
                        .map(relation -> row(relation, names, study, locale))
                        .toList());
    }

    private static Row row(
            Relation relation, Map<ContextId, String> names, Study study, Locale locale) {
        return new Row(
                names.getOrDefault(relation.upstream(), relation.upstream().value()),
                names.getOrDefault(relation.downstream(), relation.downstream().value()),
                relation.mutual(),
                Stream.concat(relation.messages().stream(), relation.back().stream())
                        .map(id -> text(id, study))
                        .collect(Collectors.joining(", ")),
                relation.patterns().stream()
                        .filter(choice -> relation.holding().contains(choice.pattern()))
                        .map(choice -> pattern(choice, locale))
                        .toList(),
                relation.words().stream()
                        .filter(word -> !word.same())
                        .map((BorderWord word) -> word.upstream() + " → " + word.downstream())
                        .collect(Collectors.joining(", ")));
    }

    private static Pattern pattern(Choice choice, Locale locale) {
        return new Pattern(
                choice.pattern().code(),
                choice.pattern().wording().in(locale),
                choice.because().in(locale));
    }

    private static String text(NoteId id, Study study) {
        return study.document().board().note(id).map(Note::oneLine).orElse(id.value());
    }
}
