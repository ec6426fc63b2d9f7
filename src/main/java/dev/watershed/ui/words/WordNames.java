package dev.watershed.ui.words;

import dev.watershed.document.Shelves;
import dev.watershed.language.GlossaryEntry;
import dev.watershed.language.Sense;
import dev.watershed.language.Word;
import dev.watershed.ui.session.Session;
import java.util.Optional;

/// What the team calls the senses of a word it has split.
final class WordNames {

    private WordNames() {}

    /// The name of a sense; empty while it has none.
    static String of(Session session, Word word, Sense sense) {
        return sense.regions().stream()
                .map(region ->
                        Optional.ofNullable(
                                        session.document()
                                                .shelf(Shelves.GLOSSARY)
                                                .get(GlossaryEntry.key(region, word.term().key())))
                                .map(GlossaryEntry::name)
                                .orElse(""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
