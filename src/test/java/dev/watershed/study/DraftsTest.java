package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.DecisionStatus;
import dev.watershed.decision.Moment;
import dev.watershed.decision.Moment.What;
import dev.watershed.decision.Option;
import dev.watershed.decision.Subject;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.document.Inversion;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.language.Verdict;
import dev.watershed.language.Word;
import dev.watershed.storage.StormReader;
import dev.watershed.team.TeamAlternative;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");

    private static Document shop() throws IOException {
        return sample("web-shop");
    }

    private static Document sample(String name) throws IOException {
        try {
            return StormReader.read(Files.readAllBytes(Path.of("samples", name + ".storm")))
                    .document();
        } catch (dev.watershed.storage.UnreadableFile broken) {
            throw new IOException(broken);
        }
    }

    private static Drafts drafts(Document document, String id) {
        return new Drafts(document, new Pen(new DecisionId(id), "Mina", DAY, Locale.ENGLISH));
    }

    @Test
    void acceptedBoundariesLeaveTheOtherCutsAndTheirFiguresBehind() throws IOException {
        Document document = shop();
        Boundaries boundaries = Study.of(document).boundaries();
        List<BoundedContext> drawn = boundaries.proposed().asContexts();

        DecisionRecord draft =
                drafts(document, "d1").boundaries(drawn, boundaries.proposed(), boundaries);

        assertThat(draft.title()).isEqualTo(drawn.size() + " contexts at this cut");
        assertThat(draft.needsWhy()).isTrue();
        assertThat(draft.options()).hasSizeGreaterThan(1);
        assertThat(draft.options()).filteredOn(Option::chosen).hasSize(1);
        assertThat(draft.options())
                .allSatisfy(option ->
                        assertThat(option.figures())
                                .extracting(Option.Figure::name)
                                .containsExactly("Events across", "Calls across", "Steps cut"));
        assertThat(draft.about(Subject.Kind.CONTEXT)).hasSize(drawn.size());
        assertThat(draft.author()).isEqualTo("Mina");
    }

    @Test
    void contextsAcceptedOneByOneShareTheDraftThatStillWaits() throws IOException {
        Document document = shop();
        Boundaries boundaries = Study.of(document).boundaries();
        List<BoundedContext> all = boundaries.proposed().asContexts();
        for (int i = 0; i < 2; i++) {
            List<BoundedContext> one = List.of(all.get(i));
            DecisionRecord draft =
                    drafts(document, "d" + i).boundaries(one, boundaries.proposed(), boundaries);
            document = after(document, Drafts.together(new Edit.DrawContexts(one), draft));
        }

        assertThat(document.shelf(Shelves.DECISIONS)).hasSize(1);
        DecisionRecord draft = document.shelf(Shelves.DECISIONS).values().iterator().next();
        assertThat(draft.title()).isEqualTo("2 contexts at this cut");
        assertThat(draft.decision()).contains(all.get(0).name(), all.get(1).name());
    }

    @Test
    void acceptingAndDraftingIsOneUndo() throws IOException {
        Document document = shop();
        Boundaries boundaries = Study.of(document).boundaries();
        List<BoundedContext> drawn = boundaries.proposed().asContexts();
        Edit edit =
                Drafts.together(
                        new Edit.DrawContexts(drawn),
                        drafts(document, "d1")
                                .boundaries(drawn, boundaries.proposed(), boundaries));

        Accepted accepted = (Accepted) Decider.decide(document, edit);
        Document now = Evolution.evolve(document, accepted.changes());

        assertThat(Evolution.evolve(now, Inversion.inverse(accepted.changes())))
                .isEqualTo(document);
    }

    @Test
    void acceptedTeamsLeaveTheAlternativesAndWhatSpeaksAgainstThem() throws IOException {
        Document document = shop();
        Study study = Study.of(document);

        DecisionRecord draft =
                drafts(document, "d1").teams(study.teams(), study.teamAlternatives());

        assertThat(draft.options()).hasSizeGreaterThan(1);
        assertThat(draft.options().getFirst().chosen()).isTrue();
        assertThat(draft.bad()).isNotEmpty();
        assertThat(draft.about(Subject.Kind.TEAM)).hasSize(study.teams().teams().size());
    }

    @Test
    void aWaivedFindingIsSilentAndItsReasonIsARecord() throws IOException {
        Document document = shop();
        Study study = Study.of(document);
        Finding finding = study.findings().getFirst();
        DecisionRecord waiver =
                drafts(document, "d1").waiver(finding, List.of(), "It is how people here say it");

        Study after = Study.of(after(document, new Edit.Shelve<>(Shelves.DECISIONS, waiver)));

        assertThat(waiver.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(after.findings()).hasSize(study.findings().size() - 1).doesNotContain(finding);
        assertThat(after.waived()).containsEntry(finding, waiver);
    }

    @Test
    void teamsForFinerContextsNameThem() throws IOException {
        List<TeamAlternative> all = Study.of(shop()).teamAlternatives();
        TeamAlternative finer = TeamAlternative.lightest(all);

        DecisionRecord draft = drafts(shop(), "d1").teams(finer.proposal(), all);

        for (BoundedContext context : finer.contexts()) {
            assertThat(draft.decision()).contains(context.name()).doesNotContain("p2-2");
        }
    }

    @Test
    void aWordDecidedAnewTakesThePlaceOfItsRecordAndReopeningOpensIt() throws Exception {
        Document document = sample("accounts");
        Word word = word(document);
        DecisionRecord first = drafts(document, "d1").word(word, Verdict.TWO_MEANINGS, "So");
        document = kept(document, first);
        assertThat(drafts(document, "d2").word(word, Verdict.SAME, "").id()).isEqualTo(first.id());

        DecisionRecord held =
                first.then(DecisionStatus.ACCEPTED, new Moment(What.ACCEPTED, "Mina", DAY));
        document = kept(document, held);
        DecisionRecord next = drafts(document, "d2").word(word, Verdict.SAME, "");
        assertThat(next.supersedes()).hasValue(held.id());

        Document open = document;
        for (Edit edit : drafts(document, "d3").reopening(word)) {
            open = after(open, edit);
        }
        assertThat(open.shelf(Shelves.DECISIONS).values())
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.status()).isEqualTo(DecisionStatus.PROPOSED);
                    assertThat(record.history().getLast().what()).isEqualTo(What.REOPENED);
                });
        assertThat(drafts(kept(sample("accounts"), first), "d4").reopening(word))
                .singleElement()
                .isInstanceOf(Edit.Unshelve.class);
    }

    private static Document kept(Document document, DecisionRecord record) {
        return after(document, new Edit.Shelve<>(Shelves.DECISIONS, record));
    }

    private static Word word(Document document) {
        return Study.of(document).vocabulary().words().stream()
                .filter(word -> word.term().key().equals("account"))
                .findFirst()
                .orElseThrow();
    }

    private static Document after(Document document, Edit edit) {
        return Evolution.evolve(document, ((Accepted) Decider.decide(document, edit)).changes());
    }
}
