package dev.watershed.service;

import dev.watershed.board.Note;
import dev.watershed.board.Phrasing;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts notes into the words of a job story. Every part fits the frame of its language: "When …, I
/// want to …, so I can …" and …때 …하기를 원하고 …할 수 있다.
final class StoryWords {

    private final Set<String> people;

    StoryWords(Collection<Actor> actors) {
        this.people =
                actors.stream()
                        .map(a -> a.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isKorean(String text) {
        return Phrasing.of(text).isKorean();
    }

    String wish(Note command) {
        return Phrasing.of(command.text()).asWish();
    }

    /// What happened, in a sentence of the given language; a text in the other is quoted.
    String clause(Note event, boolean korean) {
        boolean same = isKorean(event.text()) == korean;
        if (same || event.oneLine().isEmpty()) {
            return Phrasing.of(event.text()).asClause(people);
        }
        return korean ? "‘" + event.oneLine() + "’일" : "“" + event.oneLine() + "”";
    }

    String look(Note view) {
        return isKorean(view.text())
                ? view.oneLine() + " 확인"
                : Phrasing.of("see " + view.oneLine()).asWish();
    }

    String seeing(Note view, boolean korean) {
        return korean
                ? view.oneLine() + " 확인했을"
                : "I " + Phrasing.of("see " + view.oneLine()).asWish();
    }
}
