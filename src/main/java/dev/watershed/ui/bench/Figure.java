package dev.watershed.ui.bench;

import java.util.Arrays;

/// What one thing costs on one wall, in milliseconds.
///
/// @param what the scene and the movement
/// @param frames how many were measured
/// @param median work on the window's own thread, half of the frames are below
/// @param p95 work on the window's own thread, 19 of 20 frames are below
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
}
