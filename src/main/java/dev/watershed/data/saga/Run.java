package dev.watershed.data.saga;

import java.util.List;

/// One run, step by step.
public record Run(List<Happening> happenings, Ending ending) {

    public Run {
        happenings = List.copyOf(happenings);
    }

    /// How many things went wrong in it.
    public int faults() {
        return (int) happenings.stream().filter(Happening::fault).count();
    }
}
