package dev.watershed.ui.session;

import dev.watershed.finding.Finding;
import dev.watershed.study.Fix;
import dev.watershed.study.Fixes;
import dev.watershed.study.Study;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fixes of the findings one can see. Those of services need boundaries and services to be
/// proposed first: while a room writes, nobody waits for them and the processor is theirs.
final class FixesInSight {

    private static final Set<String> OF_THE_WALL_ALONE = Set.of("storm", "words");

    /// Read by the study's own thread.
    private volatile boolean all;

    private FixesInSight() {}

    static Answer<Map<Finding, List<Fix>>> of(Session session) {
        FixesInSight sight = new FixesInSight();
        Answer<Map<Finding, List<Fix>>> answer = session.ask(sight::read);
        session.lensProperty()
                .subscribe(lens -> {
                    boolean more = !sight.all;
                    sight.all = !OF_THE_WALL_ALONE.contains(lens);
                    if (sight.all && more) {
                        answer.documentChanged();
                    }
                });
        return answer;
    }

    private Map<Finding, List<Fix>> read(Study study) {
        return all ? study.fixes() : Fixes.onTheWall(study);
    }
}
