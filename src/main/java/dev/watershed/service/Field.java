package dev.watershed.service;

/// One value an action takes, a query answers or an event carries.
///
/// @param name ASCII in camelCase, unique among the fields beside it
/// @param title as it was written on the wall
public record Field(String name, String title, FieldType type) {

    public boolean isIdentifier() {
        return type == FieldType.IDENTIFIER;
    }
}
