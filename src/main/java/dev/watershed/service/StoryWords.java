package dev.watershed.service;

import dev.watershed.board.Note;
import dev.watershed.board.Phrasing;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts notes into the words of a job story. Every part fits the frame of its language: "When …, I
/// want to …, so I can …" and …때 …하기를 원하고 …할 수 있다. What a note says in the other language is quoted
/// as it is written, never translated.
final class StoryWords {

    private final Set<String> people;

    StoryWords(Collection<Actor> actors) {
        this.people =
                actors.stream()
                        .map(a -> a.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isIn(boolean korean, Note note) {
        return Phrasing.of(note.text()).isKorean() == korean || note.oneLine().isEmpty();
    }

    private static String quoted(Note note, boolean korean) {
        return korean ? "‘" + note.oneLine() + "’" : "“" + note.oneLine() + "”";
    }

    String wish(Note command, boolean korean) {
        if (isIn(korean, command)) {
            return Phrasing.of(command.text()).asWish();
        }
        return korean ? quoted(command, true) + " 실행" : "do " + quoted(command, false);
    }

    String clause(Note event, boolean korean) {
        if (isIn(korean, event)) {
            return Phrasing.of(event.text()).asClause(people);
        }
        return korean ? quoted(event, true) + " 일이 있었을" : quoted(event, false) + " happened";
    }

    String look(Note view, boolean korean) {
        if (korean) {
            return (isIn(true, view) ? view.oneLine() : quoted(view, true)) + " 확인";
        }
        return isIn(false, view)
                ? Phrasing.of("see " + view.oneLine()).asWish()
                : "see " + quoted(view, false);
    }

    String seeing(Note view, boolean korean) {
        return korean ? look(view, true) + "했을" : "I " + look(view, false);
    }

    /// True for a sentence told in Korean: quoted words do not count.
    static boolean isKorean(String part) {
        String own = part.replaceAll("[‘“][^’”]*[’”]", " ").strip();
        return Phrasing.of(own.isEmpty() ? part : own).isKorean();
    }
}
