package dev.watershed.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/// The words of a label that is HTML: tags gone, paragraphs on lines of their own. Nothing is
/// loaded.
final class HtmlLabel {

    private static final Set<HTML.Tag> BLOCKS =
            Set.of(HTML.Tag.DIV, HTML.Tag.P, HTML.Tag.LI, HTML.Tag.H1, HTML.Tag.H2, HTML.Tag.H3);

    private HtmlLabel() {}

    static String plain(String label) {
        if (label.indexOf('<') < 0 && label.indexOf('&') < 0) {
            return label.strip();
        }
        StringBuilder words = new StringBuilder();
        try {
            new ParserDelegator().parse(new StringReader(label), new Words(words), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString().replace('\u00A0', ' ').replaceAll("[ \t]*\n\\s*", "\n").strip();
    }

    private static final class Words extends HTMLEditorKit.ParserCallback {

        private final StringBuilder words;

        Words(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void handleText(char[] text, int position) {
            words.append(text);
        }

        @Override
        public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
            if (BLOCKS.contains(tag)) {
                words.append('\n');
            }
        }

        @Override
        public void handleEndTag(HTML.Tag tag, int position) {
            if (BLOCKS.contains(tag)) {
                words.append('\n');
            }
        }

        @Override
        public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
            if (tag == HTML.Tag.BR) {
                words.append('\n');
            }
        }
    }
}
