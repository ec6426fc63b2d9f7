package dev.watershed.exchange;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Mermaid itself, as it reads diagrams in a browser, run by V8 through Javet. There is no page to
/// protect here, so what Mermaid cleans texts with is left out: without a page it would not start.
/// This V8 comes without the tables of Unicode: the few places that ask for them read Markdown and
/// code, never a sequence diagram, and get ASCII instead.
final class MermaidReader implements AutoCloseable {

    private static final String SCRIPT =
            "/META-INF/resources/webjars/mermaid/11.14.0/dist/mermaid.min.js";

    private static final String WITHOUT_A_PAGE = "return e.isSupported=!1,e";

    private static final String WITHOUT_CLEANING =
            "return e.isSupported=!1,e.addHook=()=>{},e.sanitize=t=>t,e";

    private final V8Runtime v8;

    MermaidReader() throws IOException, JavetException {
        v8 = V8Host.getV8Instance().createV8Runtime();
        v8.setPromiseRejectCallback((event, promise, value) -> {});
        try (InputStream in = MermaidReader.class.getResourceAsStream(SCRIPT)) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!script.contains(WITHOUT_A_PAGE)) {
                throw new IllegalStateException("another Mermaid: see how it starts now");
            }
            String alone =
                    script.replace(WITHOUT_A_PAGE, WITHOUT_CLEANING)
                            .replace("\\p{L}", "A-Za-z")
                            .replace("\\p{N}", "0-9")
                            .replace("\\p{P}", "!-\\/")
                            .replace("\\p{S}", "$");
            v8.getExecutor(alone).executeVoid();
        }
    }

    /// What Mermaid complains about; empty when it reads the text as the sequence diagram it is.
    String complaint(String text) throws JavetException {
        return complaint(text, "sequence");
    }

    /// @param type what Mermaid calls the diagram it should be
    String complaint(String text, String type) throws JavetException {
        v8.getGlobalObject().set("text", text);
        v8.getGlobalObject().set("type", type);
        v8.getGlobalObject().set("said", "no answer");
        v8.getExecutor(
                        "mermaid.parse(text).then(r => { said = r.diagramType === type ? '' :"
                                + " r.diagramType },e => { said = String(e) });")
                .executeVoid();
        v8.await();
        return v8.getGlobalObject().getString("said");
    }

    @Override
    public void close() throws JavetException {
        v8.close();
    }
}
