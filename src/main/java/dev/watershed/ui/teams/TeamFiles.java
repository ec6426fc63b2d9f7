package dev.watershed.ui.teams;

import dev.watershed.document.Document;
import dev.watershed.exchange.Content;
import dev.watershed.exchange.UnreadableInput;
import dev.watershed.exchange.teams.TeamTable;
import dev.watershed.exchange.teams.TodaysTeams;
import dev.watershed.exchange.teams.UnreadableTeams;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.nio.file.Path;
import java.util.List;

/// Reads the teams of today from a table or a Team API file.
final class TeamFiles {

    private final Session session;
    private final FileChoice choice;
    private final Errands errands;

    TeamFiles(Session session, FileChoice choice, Errands errands) {
        this.session = session;
        this.choice = choice;
        this.errands = errands;
    }

    void read() {
        choice.toImport(List.of("csv", "tsv", "yaml", "yml")).ifPresent(this::read);
    }

    private void read(Path file) {
        Document document = session.document();
        errands.run(
                () -> {
                    String text = Content.of(file);
                    return TodaysTeams.of(TeamTable.read(text), document);
                },
                this::put,
                failed -> failed(file, failed));
    }

    private void put(TodaysTeams found) {
        if (session.perform(found.edit()).isEmpty()) {
            String missing = String.join(", ", found.unknown());
            say(
                    found.unknown().isEmpty()
                            ? session.texts().of("teams.imported", found.teams())
                            : session.texts().of("teams.imported-partly", found.teams(), missing));
        }
    }

    private void failed(Path file, Exception failed) {
        switch (failed) {
            case UnreadableTeams unreadable -> say(session.texts().say(unreadable.reason()));
            case UnreadableInput unreadable -> say(session.texts().say(unreadable.reason()));
            default -> say(session.texts().of("decisions.import-failed", file));
        }
    }

    private void say(String line) {
        session.say(Toast.saying(line));
    }
}
