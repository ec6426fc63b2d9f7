package dev.watershed.exchange;

import dev.watershed.finding.Wording;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Opens a page of draw.io: XML without entities, or the same deflated, in Base64, inside XML. See
/// [the file format](https://www.drawio.com/doc/faq/diagram-source-edit).
final class DrawioPage {

    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private DrawioPage() {}

    /// A reader over some XML that reads nothing else: no document type, no entities, no files.
    static XMLStreamReader reader(String xml) throws UnreadableInput {
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw new UnreadableInput(Wording.of("exchange.xml-entities"));
        }
        try {
            return XML.createXMLStreamReader(new StringReader(xml));
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    static UnreadableInput broken(XMLStreamException broken) {
        var where = broken.getLocation();
        return new UnreadableInput(
                Wording.of(
                        "exchange.not-xml",
                        where == null ? 1 : where.getLineNumber(),
                        where == null ? 1 : where.getColumnNumber()));
    }

    /// The XML in the text of a compressed page.
    static String unpacked(String packed) throws UnreadableInput {
        try {
            byte[] bytes = inflated(Base64.getMimeDecoder().decode(packed.strip()));
            return URLDecoder.decode(
                    new String(bytes, StandardCharsets.UTF_8).replace("+", "%2B"),
                    StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | DataFormatException e) {
            throw new UnreadableInput(Wording.of("exchange.drawio-packed"));
        }
    }

    private static byte[] inflated(byte[] packed) throws DataFormatException, UnreadableInput {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] some = new byte[16_384];
            while (!inflater.finished()) {
                int count = inflater.inflate(some);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException();
                }
                out.write(some, 0, count);
                if (out.size() > Content.MOST_BYTES) {
                    throw new UnreadableInput(Wording.of("exchange.too-big"));
                }
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
