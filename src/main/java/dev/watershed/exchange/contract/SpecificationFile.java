package dev.watershed.exchange.contract;

/// One file of a specification.
///
/// @param name a path with `/` inside the folder
public record SpecificationFile(String name, String text) {}
