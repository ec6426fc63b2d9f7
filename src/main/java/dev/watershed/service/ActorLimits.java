package dev.watershed.service;

/// How many key actors a product and one service can serve before its priorities are gone (SEED(S):
/// at most five, adjustable).
public record ActorLimits(int keyActors, int perService) {

    public static final ActorLimits USUAL = new ActorLimits(5, 5);
}
