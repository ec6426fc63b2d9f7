package dev.watershed.drawing.diagram;

import com.caoccao.javet.exceptions.JavetException;
import dev.watershed.finding.Wording;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Graphviz as graphviz-java brings it along in JavaScript, run by V8 through Javet: it starts on
/// every platform the program has, unlike the engines graphviz-java looks for itself. Keeps one V8
/// between diagrams; a layout that is stopped costs a new one.
final class JavetEngine implements GraphvizEngine {

    /// Longer than any diagram a person could read would take.
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final ReentrantLock one = new ReentrantLock();
    private volatile @Nullable VizScript script;

    @Override
    public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
        onOk.accept(this);
    }

    @Override
    public EngineResult execute(String dot, Options options, @Nullable Rasterizer rasterizer) {
        one.lock();
        try {
            return EngineResult.fromString(running().laidOut(dot));
        } catch (JavetException e) {
            close();
            throw new LayoutFailed(Wording.of("drawing.layout-failed"), e);
        } finally {
            one.unlock();
        }
    }

    private VizScript running() throws JavetException {
        VizScript known = script;
        if (known == null) {
            known = VizScript.start();
            script = known;
        }
        return known;
    }

    /// Runs a layout and stops it when it is cancelled or takes too long.
    String whileNot(BooleanSupplier cancelled, Supplier<String> layout) {
        one.lock();
        Stopping stopping = new Stopping(cancelled, LIMIT, this::stop);
        try (stopping) {
            return layout.get();
        } catch (RuntimeException e) {
            if (stopping.wasCancelled()) {
                throw new CancellationException();
            }
            boolean late = stopping.wasStopped();
            String key = late ? "drawing.layout-too-long" : "drawing.layout-failed";
            throw new LayoutFailed(Wording.of(key), e);
        } finally {
            if (stopping.wasStopped()) {
                close();
            }
            one.unlock();
        }
    }

    /// Called from another thread while a layout runs.
    private void stop() {
        VizScript running = script;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public void close() {
        one.lock();
        try {
            VizScript known = script;
            script = null;
            if (known != null) {
                known.close();
            }
        } finally {
            one.unlock();
        }
    }
}
