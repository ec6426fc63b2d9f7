package dev.watershed.language;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A hotspot that asks the room what a word means, with blanks for what each side carries:
/// *Account: do we mean the same thing?* with *AuthAPI: …* and *PointAPI: …*. What is filled in
/// counts as what things of that name carry there.
///
/// @param word as the question says it
/// @param blanks in the order they hang on the note
public record RoomQuestion(NoteId note, String word, List<Blank> blanks) {

    private static final String OPEN = "…";

    public RoomQuestion {
        blanks = List.copyOf(blanks);
    }

    /// One place to write what a side carries.
    ///
    /// @param region the name of the part of the wall
    /// @param filled what somebody wrote; empty while nobody has
    public record Blank(String region, String filled) {

        /// A blank nobody has filled yet.
        public static Blank of(String region) {
            return new Blank(region, "");
        }

        public Blank filledWith(String text) {
            return new Blank(region, text.strip());
        }

        /// As it hangs on the note.
        public String written() {
            return region + ": " + (filled.isEmpty() ? OPEN : filled);
        }

        /// What is filled in, one by one.
        public List<String> attributes() {
            List<String> attributes = new ArrayList<>();
            for (String one : filled.split("[,;、·]", -1)) {
                if (!one.isBlank()) {
                    attributes.add(one.strip());
                }
            }
            return attributes;
        }

        private static Optional<Blank> read(String attribute) {
            int colon = attribute.indexOf(": ");
            if (colon <= 0) {
                return Optional.empty();
            }
            String said = attribute.substring(colon + 2).strip();
            String region = attribute.substring(0, colon).strip();
            return Optional.of(new Blank(region, said.contains(OPEN) ? "" : said));
        }
    }

    /// The question a note asks, if it is one of this kind.
    public static Optional<RoomQuestion> on(Note note) {
        int colon = note.text().indexOf(':');
        if (note.kind() != NoteKind.HOTSPOT || colon <= 0 || note.attributes().isEmpty()) {
            return Optional.empty();
        }
        List<Blank> blanks = new ArrayList<>();
        for (String attribute : note.attributes()) {
            Blank.read(attribute).ifPresent(blanks::add);
        }
        boolean all = blanks.size() == note.attributes().size();
        String word = note.text().substring(0, colon).strip();
        return all ? Optional.of(new RoomQuestion(note.id(), word, blanks)) : Optional.empty();
    }

    /// Whether it asks about that word.
    public boolean asks(Term term) {
        return word.equalsIgnoreCase(term.shown()) || word.equalsIgnoreCase(term.key());
    }

    /// The attributes of its note with the blanks filled in.
    ///
    /// @param texts one per blank, in their order; empty where a blank stays open
    public List<String> filledWith(List<String> texts) {
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < blanks.size(); i++) {
            attributes.add(blanks.get(i).filledWith(texts.get(i)).written());
        }
        return attributes;
    }
}
