package dev.watershed.ui.bench;

import dev.watershed.document.Document;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// `bench wall`: what frames cost on walls of 100 to 50,000 notes, beside a scene of one node per
/// note; what the whole program costs on them, in a process of its own; how long the window is busy
/// at a stretch; what undo costs. Without a display the toolkit's own headless screen and software
/// painting are used, so figures can be made anywhere.
public final class WallBench {

    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 50_000);

    /// The yardstick is not built larger than this: one frame would take seconds.
    private static final int LARGEST_YARDSTICK = 10_000;

    /// A first round on a wall of this size is not counted: the JVM then has compiled what is hot.
    private static final int WARM_UP = 1_000;

    /// Web shops of 196 notes on the wall whose lenses are opened one after the other.
    private static final int SHOPS = 10;

    private static final int FRAMES = 120;
    private static final int YARDSTICK_FRAMES = 20;
    private static final long PATIENCE_SECONDS = 600;

    private static final String ONLY = "--only=";

    /// The parts of the benchmark, as `--only=` names them.
    private enum Part {
        FRAMES,
        PROGRAM,
        PAUSES,
        UNDO
    }

    private final boolean yardstick;
    private final List<Integer> sizes;
    private final Set<Part> parts;

    private WallBench(List<Integer> sizes, boolean yardstick, Set<Part> parts) {
        this.sizes = sizes;
        this.yardstick = yardstick;
        this.parts = parts;
    }

    /// The wall that is measured: of so many notes, the same every time.
    public static Document wall(int notes) {
        return BenchWall.of(notes);
    }

    /// Opens a wall in the window, on a screen nobody sees, and looks at it through every lens.
    ///
    /// @param state a folder for what the program keeps
    public static void rehearse(Path state, Path wall) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        String part = InsideProgram.Part.REHEARSAL.name();
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var _ = InsideProgram.run(new String[] {part, state.toString(), wall.toString()}, nowhere);
    }

    /// Runs it and prints the figures.
    ///
    /// @param arguments numbers of notes, `--no-yardstick`, `--only=PART`, `--json`
    /// @return the exit code: 0 done, 2 when an argument is not understood or there is no window
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            if (arguments.length == 4 && arguments[0].equals(WholeProgram.INSIDE)) {
                return InsideProgram.run(Arrays.copyOfRange(arguments, 1, 4), out);
            }
            return measured(arguments, out, err);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 2;
        } catch (Exception broken) {
            err.println("The wall could not be measured: " + broken.getMessage());
            return 2;
        }
    }

    private static int measured(String[] arguments, PrintStream out, PrintStream err)
            throws Exception {
        List<Integer> sizes = new ArrayList<>();
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String argument : arguments) {
            Optional<Part> part = part(argument);
            if (argument.matches("[1-9]\\d{0,4}")) {
                sizes.add(Integer.valueOf(argument));
            } else if (part.isPresent()) {
                parts.add(part.get());
            } else if (!argument.equals("--json") && !argument.equals("--no-yardstick")) {
                err.println(
                        "bench wall takes numbers of notes, --only=frames, program, pauses or undo,"
                                + " --json and --no-yardstick, not "
                                + argument);
                return 2;
            }
        }
        List<String> given = Arrays.asList(arguments);
        WallBench bench =
                new WallBench(
                        sizes.isEmpty() ? SIZES : sizes,
                        !given.contains("--no-yardstick"),
                        parts.isEmpty() ? EnumSet.allOf(Part.class) : parts);
        bench.figures(err).print(given.contains("--json"), out);
        return 0;
    }

    private static Optional<Part> part(String argument) {
        return Arrays.stream(Part.values())
                .filter(part -> argument.equals(ONLY + part.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Figures figures(PrintStream err) throws Exception {
        if (System.getenv("DISPLAY") == null && isLinux()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        List<Fact> facts = new ArrayList<>();
        if (parts.contains(Part.PROGRAM)) {
            for (int size : sizes) {
                facts.addAll(WholeProgram.measure(wall(size), InsideProgram.Part.STANDING, err));
            }
        }
        if (parts.contains(Part.PAUSES)) {
            var pauses = InsideProgram.Part.PAUSES;
            facts.addAll(WholeProgram.measure(ManyShops.of(1), pauses, err));
            facts.addAll(WholeProgram.measure(ManyShops.of(SHOPS), pauses, err));
        }
        if (parts.contains(Part.UNDO)) {
            for (int size : sizes) {
                List<Fact> cost = new UndoCost(size).measure();
                cost.forEach(fact -> err.println(fact.line()));
                facts.addAll(cost);
            }
        }
        List<Figure> frames = parts.contains(Part.FRAMES) ? frames(err) : List.of();
        return new Figures(frames, facts);
    }

    private List<Figure> frames(PrintStream err)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Stage> opened = new CompletableFuture<>();
        Platform.startup(() -> opened.complete(new Stage()));
        Stage stage = opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        measure(new ArrayList<>(), stage, err, s -> new WallRuns(s, FRAMES), WARM_UP);
        List<Figure> figures = new ArrayList<>();
        for (int size : sizes) {
            measure(figures, stage, err, s -> new WallRuns(s, FRAMES), size);
            if (yardstick && size <= LARGEST_YARDSTICK) {
                measurePlain(figures, stage, err, size);
            }
        }
        Platform.exit();
        return figures;
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static void measure(
            List<Figure> figures,
            Stage stage,
            PrintStream err,
            Function<Integer, WallRuns> wall,
            int size)
            throws InterruptedException, ExecutionException, TimeoutException {
        WallRuns runs = onFx(() -> show(stage, wall.apply(size), WallRuns::view));
        run(figures, err, runs.all());
    }

    private static void measurePlain(List<Figure> figures, Stage stage, PrintStream err, int size)
            throws InterruptedException, ExecutionException, TimeoutException {
        int frames = size > 1_000 ? YARDSTICK_FRAMES : FRAMES;
        PlainScene plain = onFx(() -> show(stage, new PlainScene(size, frames), scene -> scene));
        run(figures, err, plain.all());
    }

    private static <T> T show(Stage stage, T content, Function<T, Parent> view) {
        stage.setScene(new Scene(view.apply(content), 1000, 700));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return content;
    }

    private static void run(
            List<Figure> figures, PrintStream err, List<Supplier<CompletableFuture<Figure>>> runs)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (Supplier<CompletableFuture<Figure>> run : runs) {
            Stopwatch.settle();
            Figure figure = onFx(run).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            err.println(figure.line());
            figures.add(figure);
        }
    }

    private static <T> T onFx(Supplier<T> what)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(what.get());
            } catch (RuntimeException broken) {
                done.completeExceptionally(broken);
            }
        });
        return done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
