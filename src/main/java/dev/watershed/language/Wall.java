package dev.watershed.language;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.language.reading.Reader;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A board with every note read, in the order of the story.
///
/// @param names the texts of the notes whose whole text is a name
/// @param regionOf per note the index of its region, or -1
/// @param meant what the team said about words
record Wall(
        List<Note> notes,
        List<String> names,
        List<Reading> readings,
        Map<NoteId, Integer> indexOf,
        Flow flow,
        List<Region> regions,
        List<Integer> regionOf,
        Meant meant) {

    /// A question about a word is no use of it; what is filled in counts otherwise, see [Meant].
    private static final Reading ASKED =
            new Reading(new Reading.Line(List.of(), List.of()), List.of(), List.of());

    static Wall read(Board board, Flow flow, List<Region> regions) {
        return read(board, flow, regions, Said.NOTHING, null);
    }

    /// @param before the wall as it was read last: what has not changed since is taken from there
    static Wall read(
            Board board, Flow flow, List<Region> regions, Said said, @Nullable Wall before) {
        List<Note> notes = board.notesInTimeline();
        List<String> names = names(notes);
        Wall known = before != null && before.names.equals(names) ? before : null;
        Reader reader = Reader.knowing(names);
        List<Reading> readings = new ArrayList<>(notes.size());
        Map<NoteId, Integer> indexOf = HashMap.newHashMap(notes.size());
        for (Note note : notes) {
            indexOf.put(note.id(), readings.size());
            Reading same = known == null ? null : known.readingOf(note);
            readings.add(
                    RoomQuestion.on(note).isPresent()
                            ? ASKED
                            : same == null ? reader.read(note) : same);
        }
        return new Wall(
                notes,
                names,
                readings,
                indexOf,
                flow,
                regions,
                regionOf(indexOf, regions),
                Meant.of(said, regions, indexOf, asked(notes), reader));
    }

    private static List<RoomQuestion> asked(List<Note> notes) {
        return notes.stream().flatMap(note -> RoomQuestion.on(note).stream()).toList();
    }

    /// The region a note's use of a word belongs to, or -1: its own, unless the team said another.
    int regionOf(String word, int note) {
        if (meant.moved().isEmpty()) {
            return regionOf.get(note);
        }
        return meant.moved().getOrDefault(new Meant.Place(word, note), regionOf.get(note));
    }

    /// The key of a name somebody wrote down outside the wall.
    String keyOf(String name) {
        List<Token> tokens = Reader.knowing(names).tokens(name, NoteKind.AGGREGATE);
        return tokens.isEmpty() ? "" : Span.key(tokens, 0, tokens.size());
    }

    private @Nullable Reading readingOf(Note note) {
        Integer index = indexOf.get(note.id());
        return index != null && notes.get(index).equals(note) ? readings.get(index) : null;
    }

    private static List<Integer> regionOf(Map<NoteId, Integer> indexOf, List<Region> regions) {
        List<Integer> home = new ArrayList<>(Collections.nCopies(indexOf.size(), -1));
        for (int r = regions.size() - 1; r >= 0; r--) {
            for (NoteId id : regions.get(r).notes()) {
                Integer note = indexOf.get(id);
                if (note != null) {
                    home.set(note, r);
                }
            }
        }
        return List.copyOf(home);
    }

    private static List<String> names(List<Note> notes) {
        List<String> names = new ArrayList<>();
        for (Note note : notes) {
            if (isNamed(note.kind())) {
                names.add(note.text());
            }
        }
        return names;
    }

    /// The names on a board, in the order of the story.
    static List<String> namesOn(Board board) {
        return names(board.notesInTimeline());
    }

    /// Notes whose whole text is a name.
    static boolean isNamed(NoteKind kind) {
        return switch (kind) {
            case AGGREGATE, ACTOR, EXTERNAL_SYSTEM, TEAM -> true;
            case EVENT, COMMAND, POLICY, READ_MODEL, HOTSPOT, OPPORTUNITY, VALUE, VOTE, COMMENT ->
                    false;
        };
    }

    /// The tokens a mention lies in.
    List<Token> tokens(Mention mention) {
        Reading reading = readings.get(mention.note());
        if (mention.inText()) {
            return reading.text().tokens();
        }
        Reading.Attribute attribute = reading.attributes().get(mention.attribute());
        return (mention.inType() ? attribute.type() : attribute.name()).tokens();
    }
}
