package dev.watershed.drawing.diagram;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.caoccao.javet.values.reference.V8ValueFunction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// One V8 with viz.js in it.
final class VizScript {

    private static final String VIZ = "/META-INF/resources/webjars/viz.js-graphviz-java/2.1.3/";

    /// Lays out into `out`; what went wrong starts with `!`. A fresh module after every mishap,
    /// since viz.js does not recover by itself.
    private static final String BRIDGE =
            """
            var out = '';
            var viz = null;
            function fresh() {
              var quiet = function () {};
              viz = new Viz({
                Module: function () {
                  return Viz.Module({ print: quiet, printErr: quiet, TOTAL_MEMORY: 134217728 });
                },
                render: Viz.render
              });
            }
            function layOut(dot) {
              out = '';
              if (!viz) fresh();
              viz.renderString(dot, { engine: 'dot', format: 'plain' })
                .then(function (plain) { out = plain; })
                .catch(function (e) { viz = null; out = '!' + e; });
            }
            """;

    private final V8Runtime v8;

    private VizScript(V8Runtime v8) {
        this.v8 = v8;
    }

    static VizScript start() throws JavetException {
        V8Runtime v8 = V8Host.getV8Instance().createV8Runtime();
        v8.getExecutor(resource("viz.js")).executeVoid();
        v8.getExecutor(resource("lite.render.js")).executeVoid();
        v8.getExecutor(BRIDGE).executeVoid();
        return new VizScript(v8);
    }

    /// The layout in the `plain` format.
    String laidOut(String dot) throws JavetException {
        try (V8ValueFunction layOut = v8.getGlobalObject().get("layOut")) {
            layOut.callVoid(v8.getGlobalObject(), dot);
        }
        String plain = v8.getExecutor("out").executeString();
        if (plain.isEmpty() || plain.startsWith("!")) {
            throw new IllegalStateException("Graphviz said: " + plain);
        }
        return plain;
    }

    /// Breaks off a layout that is running; may be called from any thread.
    void stop() {
        v8.terminateExecution();
    }

    void close() {
        try {
            v8.close();
        } catch (JavetException e) {
            throw new IllegalStateException("V8 does not let go", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = VizScript.class.getResourceAsStream(VIZ + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
