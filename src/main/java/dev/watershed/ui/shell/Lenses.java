package dev.watershed.ui.shell;

import dev.watershed.ui.boundaries.BoundariesLens;
import dev.watershed.ui.data.DataLens;
import dev.watershed.ui.decisions.DecisionsLens;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.report.ReportLens;
import dev.watershed.ui.services.ServicesLens;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.storm.StormLens;
import dev.watershed.ui.teams.TeamsLens;
import dev.watershed.ui.wall.WallView;
import dev.watershed.ui.words.WordsLens;
import dev.watershed.ui.workshop.WorkshopDoors;
import java.util.List;

/// The lenses of an open wall, in the order of the rail. A new lens is added here and nowhere else.
final class Lenses {

    private Lenses() {}

    /// @param wall the wall's node, for a lens that shows now the wall and now a picture
    /// @param doors what leading the room needs of the window
    /// @param around who picks a file and who writes it, for a lens that saves something
    static List<Lens> of(Session session, WallView wall, Surroundings around, WorkshopDoors doors) {
        WordsLens words = new WordsLens(session, session.overlayProperty(), wall);
        return List.of(
                new StormLens(session, wall, doors, words.question()),
                words,
                new BoundariesLens(
                        session, wall, words.question(), around.choice(), around.errands()),
                new ServicesLens(session, wall, around.choice(), around.errands()),
                new DataLens(session, wall, around.choice(), around.errands()),
                new TeamsLens(session, around.choice(), around.errands()),
                new DecisionsLens(session, around.choice(), around.errands()),
                new ReportLens(session, around.choice(), around.errands()));
    }
}
