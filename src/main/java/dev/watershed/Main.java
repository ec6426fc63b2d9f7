package dev.watershed;

/// Starts Watershed: the window, or one command of the command line.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("Watershed has no window yet.");
    }
}
