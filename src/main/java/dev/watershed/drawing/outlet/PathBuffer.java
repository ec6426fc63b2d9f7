package dev.watershed.drawing.outlet;

import java.util.Arrays;

/// The current path of a surface that has to say it again for every fill and stroke.
final class PathBuffer {

    /// What a path is told to.
    interface Teller {
        void move(double x, double y);

        void line(double x, double y);

        void curve(double cx1, double cy1, double cx2, double cy2, double x, double y);

        void close();
    }

    private byte[] steps = new byte[64];
    private double[] numbers = new double[256];
    private int stepCount;
    private int numberCount;

    void clear() {
        stepCount = 0;
        numberCount = 0;
    }

    boolean isEmpty() {
        return stepCount == 0;
    }

    void move(double x, double y) {
        step('M', x, y);
    }

    void line(double x, double y) {
        step('L', x, y);
    }

    void curve(double cx1, double cy1, double cx2, double cy2, double x, double y) {
        step('C', cx1, cy1);
        number(cx2);
        number(cy2);
        number(x);
        number(y);
    }

    void close() {
        step('Z');
    }

    private void step(char step, double x, double y) {
        step(step);
        number(x);
        number(y);
    }

    private void step(char step) {
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, steps.length * 2);
        }
        steps[stepCount++] = (byte) step;
    }

    private void number(double value) {
        if (numberCount == numbers.length) {
            numbers = Arrays.copyOf(numbers, numbers.length * 2);
        }
        numbers[numberCount++] = value;
    }

    void tell(Teller to) {
        int at = 0;
        for (int i = 0; i < stepCount; i++) {
            double[] n = numbers;
            switch (steps[i]) {
                case 'M' -> to.move(n[at], n[at + 1]);
                case 'L' -> to.line(n[at], n[at + 1]);
                case 'C' -> to.curve(n[at], n[at + 1], n[at + 2], n[at + 3], n[at + 4], n[at + 5]);
                default -> to.close();
            }
            at +=
                    switch (steps[i]) {
                        case 'M', 'L' -> 2;
                        case 'C' -> 6;
                        default -> 0;
                    };
        }
    }
}
