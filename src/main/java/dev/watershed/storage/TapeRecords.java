package dev.watershed.storage;

import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Legend;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import java.util.Optional;

/// Lanes, pivotal events and the legend, to and fro.
final class TapeRecords {

    private TapeRecords() {}

    static StormLine write(Lane lane) {
        return StormLine.of(RecordKind.LANE, lane.id().value())
                .text("name", lane.name())
                .units("top", lane.top())
                .units("height", lane.height());
    }

    static Lane readLane(LaneId id, StormRecord record) throws BadRecord {
        return new Lane(id, record.text("name"), record.units("top"), record.units("height"));
    }

    static StormLine write(Pivot pivot) {
        return StormLine.of(RecordKind.PIVOT, pivot.id().value())
                .units("x", pivot.x())
                .textUnlessEmpty("name", pivot.name())
                .textUnlessEmpty("event", pivot.event().map(NoteId::value).orElse(""));
    }

    static Pivot readPivot(PivotId id, StormRecord record) throws BadRecord {
        double x = record.units("x");
        String name = record.textOrEmpty("name");
        Optional<String> event = record.optionalText("event").filter(e -> !e.isBlank());
        return new Pivot(id, x, name, event.map(NoteId::new));
    }

    static StormLine write(NoteKind kind, Legend.Entry entry) {
        return StormLine.of(RecordKind.LEGEND, kind.code())
                .textUnlessEmpty("name", entry.name())
                .textUnlessEmpty("colour", entry.colour());
    }

    static Legend.Entry readLegend(StormRecord record) throws BadRecord {
        return new Legend.Entry(record.textOrEmpty("name"), record.textOrEmpty("colour"));
    }
}
