package dev.watershed.exchange;

/// A format that Watershed reads.
public interface ImportFormat extends Format {

    /// True when the content looks like this format, even if it is broken further on. Cheap; never
    /// throws.
    boolean recognises(String content);

    /// The wall in the content. The same content gives an equal document.
    ///
    /// @throws UnreadableInput with one sentence for the person who brought the file
    Imported read(String content) throws UnreadableInput;
}
