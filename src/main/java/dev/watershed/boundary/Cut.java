package dev.watershed.boundary;

/// One stop of the slider between coarse and fine.
///
/// @param services how many proposals the wall falls into here
/// @param height the score of the merge that leads from here to the next coarser stop, in points;
///   never rises from fine to coarse, so the gap to the neighbouring stop tells how firm this one
///   is
/// @param proposed true for the one stop that is proposed
/// @param alternative true for stops worth comparing with it
public record Cut(int services, double height, boolean proposed, boolean alternative) {}
