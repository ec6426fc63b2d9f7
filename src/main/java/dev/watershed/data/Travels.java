package dev.watershed.data;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.finding.Wording;
import java.util.List;
import java.util.Optional;

/// Puts into words how data gets to those who do not own it.
public final class Travels {

    private Travels() {}

    /// The word in a cell of the matrix.
    public static Wording role(Holding.Role role) {
        return Wording.of("data.role-" + role.name());
    }

    /// How a piece of data travels: what is worst about it first.
    public static Wording of(Board board, Holding holding) {
        if (holding.shared()) {
            return Wording.of("data.path-two-writers");
        }
        if (holding.owner().isEmpty()) {
            return Wording.of("data.path-unowned");
        }
        Optional<Reading> worst = holding.worstReading();
        return worst.map(reading -> of(board, reading)).orElse(Wording.of("data.path-inside"));
    }

    public static Wording of(Board board, Reading reading) {
        List<String> events =
                reading.events().stream()
                        .flatMap(e -> board.note(e).stream())
                        .map(Note::oneLine)
                        .toList();
        Wording path = Wording.of("data.path-" + reading.path().name(), String.join(", ", events));
        return reading.keeps() && reading.staleSeconds() > 0
                ? Wording.of("data.path-aged", path, age(reading.staleSeconds()))
                : path;
    }

    /// A length of time in the largest unit that says it whole.
    public static Wording age(int seconds) {
        Age age = Age.of(seconds);
        return Wording.of("data.age-" + age.unit().name(), age.amount());
    }
}
