package dev.watershed.ui.shell;

import dev.watershed.storage.RecentWalls;
import dev.watershed.storage.WallFiles;
import dev.watershed.storage.journal.Journals;
import dev.watershed.ui.session.Desk;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Preferences;

/// What the window stands in and a test replaces: clock and ids, preferences, disk, and who picks a
/// file.
public record Surroundings(
        Desk desk,
        Preferences preferences,
        Errands errands,
        WallFiles files,
        RecentWalls recent,
        Journals journals,
        FileChoice choice) {}
