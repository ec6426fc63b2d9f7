package dev.watershed.language;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.language.reading.Reader;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// The words of every context with what they mean there: a glossary for each ubiquitous language
/// (Evans, Domain-Driven Design). Words of things on the wall, and those somebody wrote about.
///
/// @param sections one per drawn context, in their order, then one without a name for what stands
///   outside; that one alone where none is drawn
public record Glossary(List<Section> sections) {

    private static final int MOST_EXAMPLES = 3;

    public Glossary {
        sections = List.copyOf(sections);
    }

    /// The words of one context.
    ///
    /// @param region id of the context; empty for what stands outside
    /// @param lines by name
    public record Section(String region, String name, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// One word in one context.
    ///
    /// @param word its key
    /// @param written what the wall calls it
    /// @param name what it is called here
    /// @param renamed true when the team gave it another name than the wall uses
    /// @param definition what it means here, from the glossary or from its note; empty if nobody
    ///   said
    /// @param examples texts of real notes, unless somebody wrote others
    /// @param notes the notes here that say it in their text
    public record Line(
            String word,
            String written,
            String name,
            boolean renamed,
            String definition,
            List<String> aliases,
            List<String> examples,
            List<NoteId> notes) {

        public Line {
            aliases = List.copyOf(aliases);
            examples = List.copyOf(examples);
            notes = List.copyOf(notes);
        }
    }

    public static Glossary of(
            Vocabulary vocabulary, Board board, Collection<GlossaryEntry> entries) {
        Map<String, GlossaryEntry> byKey = new TreeMap<>();
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        boolean drawn = vocabulary.regions().stream().anyMatch(Region::drawn);
        List<Section> sections = new ArrayList<>();
        if (drawn) {
            for (Region region : vocabulary.regions()) {
                List<Line> lines = lines(vocabulary, board, byKey, region.id(), true);
                sections.add(new Section(region.id(), region.name(), lines));
            }
        }
        List<Line> outside = lines(vocabulary, board, byKey, "", drawn);
        if (!outside.isEmpty()) {
            sections.add(new Section("", "", outside));
        }
        return new Glossary(sections);
    }

    /// The key under which a name would stand in the vocabulary; the name in small letters where it
    /// holds no word.
    public static String keyOf(String name) {
        List<Token> tokens = Reader.knowing(List.of(name)).tokens(name, NoteKind.AGGREGATE);
        return tokens.isEmpty()
                ? name.strip().toLowerCase(Locale.ROOT)
                : Span.key(tokens, 0, tokens.size());
    }

    private static List<Line> lines(
            Vocabulary vocabulary,
            Board board,
            Map<String, GlossaryEntry> entries,
            String region,
            boolean apart) {
        Map<NoteId, String> homes = new HashMap<>();
        vocabulary.regions().forEach(r -> r.notes().forEach(note -> homes.put(note, r.id())));
        Map<String, List<Note>> things = new TreeMap<>();
        for (Note note : board.notesInTimeline()) {
            boolean here = !apart || homes.getOrDefault(note.id(), "").equals(region);
            if (here && Wall.isNamed(note.kind()) && !note.text().isBlank()) {
                things.computeIfAbsent(keyOf(note.text()), x -> new ArrayList<>()).add(note);
            }
        }
        for (GlossaryEntry entry : entries.values()) {
            if (entry.region().equals(region)) {
                things.computeIfAbsent(entry.word(), ignored -> List.of());
            }
        }
        List<Line> lines = new ArrayList<>();
        things.forEach((key, notes) -> {
            GlossaryEntry entry =
                    entries.getOrDefault(
                            GlossaryEntry.key(region, key), GlossaryEntry.blank(region, key));
            List<Note> saying =
                    saying(vocabulary, board, key, use -> !apart || use.region().equals(region));
            lines.add(line(entry, notes, saying));
        });
        lines.sort(
                Comparator.comparing((Line line) -> line.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Line::word));
        return lines;
    }

    /// The notes that say the word in their text.
    private static List<Note> saying(
            Vocabulary vocabulary, Board board, String key, Predicate<Use> here) {
        return vocabulary.word(key).stream()
                .flatMap(word -> word.uses().stream())
                .filter(Use::inText)
                .filter(here)
                .flatMap(use -> board.note(use.note()).stream())
                .toList();
    }

    private static Line line(GlossaryEntry entry, List<Note> things, List<Note> notes) {
        String shown = things.isEmpty() ? entry.word() : things.getFirst().oneLine();
        String definition =
                !entry.definition().isBlank()
                        ? entry.definition()
                        : things.stream()
                                .map(Note::definition)
                                .filter(text -> !text.isBlank())
                                .findFirst()
                                .orElse("");
        List<String> examples =
                !entry.examples().isEmpty()
                        ? entry.examples()
                        : notes.stream()
                                .filter(note -> !Wall.isNamed(note.kind()))
                                .map(Note::oneLine)
                                .distinct()
                                .limit(MOST_EXAMPLES)
                                .toList();
        return new Line(
                entry.word(),
                shown,
                entry.name().isBlank() ? shown : entry.name(),
                !entry.name().isBlank(),
                definition,
                entry.aliases(),
                examples,
                notes.stream().map(Note::id).toList());
    }
}
