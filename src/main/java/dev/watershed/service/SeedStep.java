package dev.watershed.service;

import dev.watershed.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One of the seven steps from people to code, and how far the team is (SEED(S)).
///
/// @param number 1 to 7
/// @param done how many of its parts are done
/// @param of how many there are; 0 where there is nothing to do it for yet
public record SeedStep(int number, int done, int of) {

    public static final int ACTORS = 1;
    public static final int JOBS = 2;
    public static final int INTERACTIONS = 3;
    public static final int OPERATIONS = 4;
    public static final int SPECIFICATIONS = 5;
    public static final int FEEDBACK = 6;
    public static final int HAND_OVER = 7;

    public boolean isDone() {
        return of > 0 && done >= of;
    }

    public boolean isStarted() {
        return done > 0;
    }

    /// The whole path.
    ///
    /// @param findings of [ServiceCheck]
    /// @param reviewed the services whose specification was reviewed
    public static List<SeedStep> path(
            ServiceModel model,
            Jobs jobs,
            Personas personas,
            List<Finding> findings,
            Set<ServiceId> reviewed) {
        List<SeedStep> path = new ArrayList<>();
        int key = personas.key().size();
        long described = personas.key().stream().filter(d -> d.persona().isComplete()).count();
        path.add(new SeedStep(ACTORS, (int) described, key));
        long whole = jobs.jobs().stream().filter(j -> j.missing().isEmpty()).count();
        path.add(new SeedStep(JOBS, (int) whole, jobs.jobs().size()));
        long followed =
                jobs.jobs().stream()
                        .filter(j -> !Interaction.of(j, model).services().isEmpty())
                        .count();
        path.add(new SeedStep(INTERACTIONS, (int) followed, jobs.jobs().size()));
        List<Operation> operations = model.operations();
        long clean = operations.stream().filter(o -> isClean(o, findings)).count();
        path.add(new SeedStep(OPERATIONS, (int) clean, operations.size()));
        int services = model.services().size();
        long specified =
                model.services().stream()
                        .filter(s -> !s.operations().isEmpty() || !s.publishes().isEmpty())
                        .count();
        path.add(new SeedStep(SPECIFICATIONS, (int) specified, services));
        long seen = model.services().stream().filter(s -> reviewed.contains(s.id())).count();
        path.add(new SeedStep(FEEDBACK, (int) seen, services));
        long ready =
                model.services().stream()
                        .filter(s -> reviewed.contains(s.id()))
                        .filter(s -> s.operations().stream().allMatch(o -> isClean(o, findings)))
                        .count();
        path.add(new SeedStep(HAND_OVER, (int) ready, services));
        return List.copyOf(path);
    }

    private static boolean isClean(Operation operation, List<Finding> findings) {
        return findings.stream()
                .filter(f -> OperationRules.RULES.contains(f.rule().value()))
                .noneMatch(f -> f.evidence().ids().contains(operation.note().value()));
    }
}
