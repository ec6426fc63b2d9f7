package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.Phrasing;
import java.util.List;
import java.util.Locale;

/// In which language job stories are drafted.
public enum StoryLanguage {
    /// Each in that of the note it comes from, whoever reads it.
    OF_THE_NOTE,
    ENGLISH,
    KOREAN;

    /// That of the reader; a wall whose notes are all Korean is told in Korean to everybody.
    public static StoryLanguage of(Locale reader, Board board) {
        boolean korean = reader.getLanguage().equals(Locale.KOREAN.getLanguage());
        return korean || isAllKorean(board) ? KOREAN : ENGLISH;
    }

    private static boolean isAllKorean(Board board) {
        List<String> told =
                board.notes().values().stream()
                        .map(Note::text)
                        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                        .toList();
        return !told.isEmpty() && told.stream().allMatch(text -> Phrasing.of(text).isKorean());
    }

    boolean isKorean(Note about) {
        return switch (this) {
            case OF_THE_NOTE -> Phrasing.of(about.text()).isKorean();
            case ENGLISH -> false;
            case KOREAN -> true;
        };
    }
}
