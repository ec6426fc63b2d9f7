package dev.watershed.ui.bench;

import java.util.Arrays;
import java.util.Locale;

/// What one thing costs on one wall, in milliseconds.
///
/// @param what the scene and the movement
/// @param frames how many were measured
/// @param median from one frame to the next, half of the frames are below
/// @param p95 from one frame to the next, 19 of 20 frames are below
/// @param step processor time of the window's own thread for one frame, half are below
/// @param cpu processor time of the whole program for one frame: that thread, the painting thread,
///   the garbage
public record Figure(
        int notes, String what, int frames, double median, double p95, double step, double cpu) {

    static Figure of(int notes, String what, double[] millis, double[] steps, double cpuMillis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        double[] work = steps.clone();
        Arrays.sort(work);
        int n = sorted.length;
        return new Figure(
                notes,
                what,
                n,
                sorted[n / 2],
                sorted[Math.min(n - 1, (int) (n * 0.95))],
                work[n / 2],
                cpuMillis / n);
    }

    static String head() {
        return String.format(
                Locale.ROOT,
                "%7s  %-52s %9s %9s %9s %9s",
                "notes",
                "",
                "frame ms",
                "p95 ms",
                "step ms",
                "CPU ms");
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%7d  %-52s %9.2f %9.2f %9.2f %9.2f",
                notes,
                what,
                median,
                p95,
                step,
                cpu);
    }
}
