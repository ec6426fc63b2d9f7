package dev.watershed.cli.bench;

/// Stand-in.
public final class WordBench {
    private WordBench() {}
}
