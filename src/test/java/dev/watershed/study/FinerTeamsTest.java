package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.storage.StormReader;
import dev.watershed.team.CognitiveLoad;
import dev.watershed.team.LoadKind;
import dev.watershed.team.LoadWeights;
import dev.watershed.team.TeamAlternative;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What is more than one team carries is divided until it fits.
class FinerTeamsTest {

    private static Document shop() throws Exception {
        return StormReader.read(Files.readAllBytes(Path.of("samples", "web-shop.storm")))
                .document();
    }

    @Test
    void theWebShopIsDividedUntilEveryTeamCarriesIts() throws Exception {
        List<TeamAlternative> all = Study.of(shop()).teamAlternatives();
        TeamAlternative first = all.getFirst();
        assertThat(first.figures().overloaded()).isEqualTo(3);

        TeamAlternative finer = TeamAlternative.lightest(all);

        assertThat(finer.contexts()).hasSizeGreaterThan(first.contexts().size());
        assertThat(finer.figures().overloaded()).isZero();
        assertThat(finer.figures().heaviest()).isLessThanOrEqualTo(CognitiveLoad.LIMIT);
        assertThat(members(finer.contexts())).isEqualTo(members(first.contexts()));
    }

    private static Set<NoteId> members(List<BoundedContext> contexts) {
        Set<NoteId> all = new TreeSet<>();
        contexts.forEach(context -> assertThat(all.addAll(context.members())).isTrue());
        return all;
    }

    @Test
    void whoWeighsLessNeedsNoSplit() throws Exception {
        Document shop = shop();
        LoadWeights light = LoadWeights.USUAL;
        for (LoadKind kind : LoadKind.values()) {
            light = light.with(kind, kind.weight() / 4);
        }
        Study study =
                Study.of(shop.withShelved(shop.shelved().put(Shelves.LOAD_WEIGHTS, "load", light)));

        assertThat(study.teamAlternatives().getFirst().figures().overloaded()).isZero();
        assertThat(TeamAlternative.lightest(study.teamAlternatives()))
                .isEqualTo(study.teamAlternatives().getFirst());
    }
}
