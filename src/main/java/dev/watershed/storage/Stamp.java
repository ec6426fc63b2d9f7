package dev.watershed.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one content of a file from another: its SHA-256, in hexadecimal.
public record Stamp(String digest) {

    public static Stamp of(byte[] bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return new Stamp(HexFormat.of().formatHex(sha.digest(bytes)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
