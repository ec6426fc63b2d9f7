package dev.watershed.study;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Plane;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Wording;
import dev.watershed.team.ContextTraits;
import dev.watershed.team.FracturePlane;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Reads the fracture planes between drawn contexts from what the team said of them: a tag on
/// either, or another law, pace or people on both. Technology alone is no reason to keep two things
/// apart.
final class Planes {

    private Planes() {}

    /// @param pinned contexts that stay as they are: nothing is asked between two of them
    static List<Plane> of(Document document, List<BoundedContext> pinned) {
        List<BoundedContext> drawn = document.contextsInOrder();
        List<Plane> planes = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            for (BoundedContext other : drawn.subList(i + 1, drawn.size())) {
                if (!pinned.contains(drawn.get(i)) || !pinned.contains(other)) {
                    between(document, drawn.get(i), other, planes);
                }
            }
        }
        return planes;
    }

    private static ContextTraits traits(Document document, BoundedContext context) {
        return document.shelved()
                .entry(Shelves.TRAITS, context.id().value())
                .orElse(ContextTraits.unsaid(context.id()));
    }

    private static void between(
            Document document, BoundedContext here, BoundedContext there, List<Plane> planes) {
        ContextTraits a = traits(document, here);
        ContextTraits b = traits(document, there);
        for (FracturePlane plane : FracturePlane.values()) {
            boolean tagged = a.planes().contains(plane) || b.planes().contains(plane);
            if ((tagged && plane.keepsApart()) || differ(plane, a, b)) {
                Wording why = Wording.of("team.plane-" + plane.name());
                planes.add(new Plane(why, here.members(), there.members()));
            }
        }
    }

    private static boolean differ(FracturePlane plane, ContextTraits a, ContextTraits b) {
        return switch (plane) {
            case REGULATION -> differ(a.regulation(), b.regulation());
            case CADENCE -> differ(a.cadence(), b.cadence());
            case PERSONA ->
                    !a.users().isEmpty()
                            && !b.users().isEmpty()
                            && Collections.disjoint(a.users(), b.users());
            case BUSINESS, LOCATION, RISK, PERFORMANCE, TECHNOLOGY -> false;
        };
    }

    /// Where one of them says nothing they do not contradict.
    private static <T> boolean differ(Optional<T> a, Optional<T> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }
}
