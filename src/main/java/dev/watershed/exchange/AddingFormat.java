package dev.watershed.exchange;

import dev.watershed.document.Document;

/// A format that tells of something beside the notes, such as teams or decisions: it is read into a
/// wall that is there already.
public interface AddingFormat extends Format {

    /// True when the content looks like this format, even if it is broken further on. Cheap; never
    /// throws.
    boolean addsFrom(String content);

    /// The wall with what the content tells.
    ///
    /// @param name of the file
    /// @throws UnreadableInput with one sentence for the person who brought the file
    Imported into(Document wall, String name, String content) throws UnreadableInput;
}
