package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Join;
import dev.watershed.boundary.Neighbour;
import dev.watershed.boundary.Plane;
import dev.watershed.boundary.Reason;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.team.ContextTraits;
import dev.watershed.team.FracturePlane;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the team says of its contexts speaks when the wall is proposed anew.
class PlanesTest {

    private Document wall = accounts();
    private final BoundedContext first = wall.contextsInOrder().get(0);
    private final BoundedContext second = wall.contextsInOrder().get(1);

    private static Document accounts() {
        try {
            byte[] sample = Files.readAllBytes(Path.of("samples", "accounts.storm"));
            return StormReader.read(sample).document();
        } catch (IOException | UnreadableFile broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void say(ContextTraits traits) {
        wall =
                wall.withShelved(
                        wall.shelved().put(Shelves.TRAITS, traits.context().value(), traits));
    }

    private static ContextTraits about(BoundedContext context) {
        return ContextTraits.unsaid(context.id());
    }

    private List<String> planes(List<BoundedContext> pinned) {
        return Planes.of(wall, pinned).stream().map(Plane::why).map(w -> w.inEnglish()).toList();
    }

    @Test
    void whatDiffersOrIsTaggedKeepsApart() {
        say(about(first).under(Optional.of("PCI")).usedBy(List.of("Customer")));
        say(
                about(second)
                        .under(Optional.of("GDPR"))
                        .usedBy(List.of("Clerk"))
                        .splitAlong(Set.of(FracturePlane.RISK)));

        assertThat(planes(List.of())).containsExactly("regulation", "risk", "persona");
        assertThat(planes(List.of(first))).hasSize(3);
        assertThat(planes(List.of(first, second))).isEmpty();
    }

    @Test
    void whatOnlyOneSaysOrBothShareTellsNothing() {
        say(about(first).under(Optional.of("PCI")).usedBy(List.of("Customer", "Clerk")));
        say(about(second).usedBy(List.of("Clerk")));

        assertThat(planes(List.of())).isEmpty();
    }

    @Test
    void technologyAloneKeepsNothingApart() {
        say(about(first).splitAlong(Set.of(FracturePlane.TECHNOLOGY)));
        assertThat(planes(List.of())).isEmpty();

        say(about(first).splitAlong(Set.of(FracturePlane.TECHNOLOGY, FracturePlane.RISK)));
        assertThat(planes(List.of())).containsExactly("risk");
    }

    @Test
    void aPlaneIsAReasonOfANewProposalAndNothingWithoutOne() {
        Boundaries before = Study.of(wall).freshBoundaries();
        assertThat(reasons(before)).noneMatch(r -> r.startsWith("They differ"));

        say(about(first).splitAlong(Set.of(FracturePlane.REGULATION)));
        Boundaries after = Study.of(wall).freshBoundaries();

        assertThat(reasons(after))
                .contains("They differ in regulation: software splits well there");
    }

    private static List<String> reasons(Boundaries boundaries) {
        return boundaries.proposed().proposals().stream()
                .flatMap(p ->
                        Stream.concat(p.joins().stream(), p.apart().stream().map(Neighbour::join)))
                .map(Join::reasons)
                .flatMap(List::stream)
                .map(Reason::text)
                .map(text -> text.inEnglish())
                .toList();
    }
}
