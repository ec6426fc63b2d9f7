package dev.watershed.report;

/// The pictures of a report as SVG, ready to stand inside a page; empty where a section is left
/// out.
record Pictures(String wall, String contextMap, String teams) {}
