package dev.watershed.ui.workshop;

import dev.watershed.document.Document;

/// What leading the room needs of the window round it.
public interface WorkshopDoors {

    /// Opens the plan of the session.
    void plan();

    /// Opens the window for the room.
    void projector();

    /// Opens a wall that is in no file, after asking what to do with the one that is open.
    void openCopy(Document document);
}
