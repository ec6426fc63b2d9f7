package dev.watershed.boundary;

import dev.watershed.finding.Wording;

/// Another stop of the slider worth looking at.
///
/// @param difference what is merged or split compared with the proposal
/// @param tradeoff the coordination that goes and the messages that come, or the other way round
public record Alternative(int services, Wording difference, Wording tradeoff, Division division) {}
