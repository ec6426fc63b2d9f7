package dev.watershed.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class DocumentLawsTest {

    private static final int WALKS = 80;
    private static final int EDITS = 150;

    /// Hands every change of many random walks to `law`, with the document it was decided on.
    private static void onEveryChange(BiConsumer<Document, Change> law) {
        for (int seed = 0; seed < WALKS; seed++) {
            RandomEdits edits = new RandomEdits(seed);
            Document now = Document.EMPTY;
            for (int i = 0; i < EDITS; i++) {
                if (Decider.decide(now, edits.next()) instanceof Accepted(List<Change> changes)) {
                    for (Change change : changes) {
                        law.accept(now, change);
                        now = Evolution.evolve(now, change);
                    }
                }
            }
        }
    }

    @Test
    void theInverseOfEveryChangeLeadsBack() {
        Set<Class<?>> seen = new HashSet<>();
        onEveryChange((before, change) -> {
            seen.add(change.getClass());
            Document after = Evolution.evolve(before, change);
            assertThat(Evolution.evolve(after, Inversion.inverse(change)))
                    .as("back from %s", change)
                    .isEqualTo(before);
        });
        assertThat(seen).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    @Test
    void everyChangeChangesSomething() {
        onEveryChange((before, change) ->
                assertThat(Evolution.evolve(before, change))
                        .as("after %s", change)
                        .isNotEqualTo(before));
    }

    @Test
    void everyChangeAndItsInverseAreInversesOfEachOther() {
        onEveryChange((before, change) ->
                assertThat(Inversion.inverse(Inversion.inverse(change))).isEqualTo(change));
    }

    @Test
    void aContextHoldsOnlyNotesThatHangOnTheWallAndEachAtMostOnce() {
        for (int seed = 0; seed < WALKS; seed++) {
            RandomEdits edits = new RandomEdits(seed);
            Document now = Document.EMPTY;
            for (int i = 0; i < EDITS; i++) {
                if (Decider.decide(now, edits.next()) instanceof Accepted(List<Change> changes)) {
                    now = Evolution.evolve(now, changes);
                    assertMembersAreSound(now);
                }
            }
        }
    }

    private static void assertMembersAreSound(Document document) {
        Map<NoteId, ContextId> homes = new HashMap<>();
        document.contexts()
                .forEach((id, context) -> {
                    assertThat(context.members()).isNotEmpty();
                    context.members().forEach(note -> assertThat(homes.put(note, id)).isNull());
                });
        assertThat(document.contextOf()).isEqualTo(homes);
        assertThat(document.board().notes().keySet()).containsAll(homes.keySet());
    }

    @Test
    void nothingPointsAtANoteThatIsNotThere() {
        for (int seed = 0; seed < WALKS; seed++) {
            Document document = new RandomEdits(seed).document(EDITS);
            Set<NoteId> notes = document.board().notes().keySet();
            document.board()
                    .links()
                    .values()
                    .forEach(link -> assertThat(notes).contains(link.from(), link.to()));
            document.board()
                    .pivots()
                    .values()
                    .forEach(
                            pivot -> pivot.event().ifPresent(id -> assertThat(notes).contains(id)));
            document.ties().values().forEach(tie -> assertThat(notes).contains(tie.a(), tie.b()));
            document.teams()
                    .values()
                    .forEach(team ->
                            assertThat(document.contexts().keySet()).containsAll(team.contexts()));
        }
    }

    @Test
    void everyEditAndChangeCanBeSaidInBothLanguages() {
        RandomEdits edits = new RandomEdits(7);
        for (int i = 0; i < 600; i++) {
            Edit edit = edits.next();
            assertThat(Labels.describe(edit).inEnglish()).isNotBlank();
            assertThat(Labels.describe(edit).in(Locale.KOREAN)).isNotBlank();
        }
        Set<Class<?>> said = new HashSet<>();
        onEveryChange((before, change) -> {
            if (said.add(change.getClass())) {
                Wording told = new Telling(before).describe(change);
                assertThat(told.inEnglish()).isNotBlank();
                assertThat(told.in(Locale.KOREAN)).isNotBlank();
            }
        });
    }

    @Test
    void everyRefusalCanBeSaidInBothLanguages() {
        Set<String> heard = new HashSet<>();
        for (int seed = 0; seed < WALKS; seed++) {
            RandomEdits edits = new RandomEdits(seed);
            Document document = edits.document(40);
            for (int i = 0; i < EDITS; i++) {
                if (Decider.decide(document, edits.next()) instanceof Refusal(var reason)
                        && heard.add(reason.key())) {
                    assertThat(reason.inEnglish()).doesNotContain("{").isNotBlank();
                    assertThat(reason.in(Locale.KOREAN)).doesNotContain("{").isNotBlank();
                }
            }
        }
        assertThat(heard).hasSizeGreaterThan(15);
    }

    @Test
    void equalDocumentsAreEqualWhateverTheOrderInWhichTheyCameToBe() {
        for (int seed = 0; seed < WALKS; seed++) {
            Document document = new RandomEdits(seed).document(EDITS);
            Document again = Document.EMPTY.titled(document.title());
            again = again.with(again.board().with(document.board().legend()));
            for (var note : document.board().notesBottomToTop().reversed()) {
                again = again.with(again.board().with(note));
            }
            for (var link : document.board().linksById().reversed()) {
                again = again.with(again.board().with(link));
            }
            for (var lane : document.board().lanesTopDown().reversed()) {
                again = again.with(again.board().with(lane));
            }
            for (var pivot : document.board().pivotsLeftToRight().reversed()) {
                again = again.with(again.board().with(pivot));
            }
            for (var context : document.contextsInOrder().reversed()) {
                again = again.with(context);
            }
            again =
                    again.withWords(document.words())
                            .withTies(document.ties())
                            .withTeams(document.teams(), document.interactions())
                            .withShelved(document.shelved());
            assertThat(again).isEqualTo(document);
            assertThat(again.hashCode()).isEqualTo(document.hashCode());
        }
    }
}
