package dev.watershed.boundary;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// What two atoms carry and speak of alike.
final class LikenessPoints {

    static final double ATTRIBUTES = 1;
    static final double WORDS = 2;

    private LikenessPoints() {}

    static void add(
            BoundaryEvidence evidence, Atoms atoms, PairTable table, BooleanSupplier cancelled) {
        List<Map<String, Double>> carried = new ArrayList<>();
        List<Map<String, Double>> said = new ArrayList<>();
        for (Atom atom : atoms.list()) {
            Map<String, Double> attributes = new TreeMap<>();
            Map<String, Double> words = new TreeMap<>();
            for (NoteId id : atom.notes()) {
                evidence.board().note(id).ifPresent(n -> count(n, attributes, words));
            }
            carried.add(attributes);
            said.add(words);
        }
        for (Likeness.Alike alike : Likeness.of(carried, cancelled)) {
            table.add(
                    alike.a(),
                    alike.b(),
                    TermKind.ATTRIBUTES,
                    ATTRIBUTES * alike.cosine(),
                    alike.words());
        }
        for (Likeness.Alike alike : Likeness.of(said, cancelled)) {
            table.add(alike.a(), alike.b(), TermKind.WORDS, WORDS * alike.cosine(), alike.words());
        }
    }

    private static void count(
            Note note, Map<String, Double> attributes, Map<String, Double> words) {
        note.attributes()
                .forEach(a -> Tokens.of(a).forEach(w -> attributes.merge(w, 1.0, Double::sum)));
        if (note.kind() == NoteKind.COMMAND || note.kind() == NoteKind.EVENT) {
            Tokens.of(note.text()).forEach(w -> words.merge(w, 1.0, Double::sum));
        }
    }
}
