package dev.watershed.boundary;

/// The team's word that a context stays as it is drawn: proposals take it over whole and propose
/// only round it.
///
/// @param why in the team's own words; empty if nobody said
public record Pin(ContextId context, String why) {}
