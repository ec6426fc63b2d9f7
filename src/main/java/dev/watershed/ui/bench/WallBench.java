package dev.watershed.ui.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.watershed.document.Document;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
/// note. Without a display the toolkit's own headless screen and software painting are used, so
/// figures can be made anywhere.
public final class WallBench {

    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 50_000);

    /// The yardstick is not built larger than this: one frame would take seconds.
    private static final int LARGEST_YARDSTICK = 10_000;

    /// A first round on a wall of this size is not counted: the JVM then has compiled what is hot.
    private static final int WARM_UP = 1_000;

    /// The program is quiet when it takes less than this share of one processor for a while.
    private static final double QUIET = 0.15;

    private static final int SETTLING_MILLIS = 500;
    private static final int MOST_WAITS = 120;

    private static final int FRAMES = 120;
    private static final int YARDSTICK_FRAMES = 20;
    private static final long PATIENCE_SECONDS = 600;

    private final boolean yardstick;
    private final List<Integer> sizes;

    private WallBench(List<Integer> sizes, boolean yardstick) {
        this.sizes = sizes;
        this.yardstick = yardstick;
    }

    /// The wall that is measured: of so many notes, the same every time.
    public static Document wall(int notes) {
        return BenchWall.of(notes);
    }

    /// Runs it and prints the figures.
    ///
    /// @param arguments numbers of notes, `--no-yardstick`, `--json`
    /// @return the exit code: 0 done, 2 when an argument is not understood or there is no window
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        List<Integer> sizes = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.matches("[1-9]\\d{0,4}")) {
                sizes.add(Integer.valueOf(argument));
            } else if (!argument.equals("--json") && !argument.equals("--no-yardstick")) {
                err.println(
                        "bench wall takes numbers of notes, --json and --no-yardstick, not "
                                + argument);
                return 2;
            }
        }
        List<String> given = Arrays.asList(arguments);
        WallBench bench =
                new WallBench(sizes.isEmpty() ? SIZES : sizes, !given.contains("--no-yardstick"));
        try {
            print(bench.figures(err), given.contains("--json"), out);
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 2;
        } catch (ExecutionException | TimeoutException broken) {
            err.println("The wall could not be measured: " + broken.getMessage());
            return 2;
        }
    }

    private static void print(List<Figure> figures, boolean json, PrintStream out) {
        if (json) {
            try {
                out.println(
                        JsonMapper.builder()
                                .build()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(figures));
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
            return;
        }
        out.printf(
                "%7s  %-52s %9s %9s %9s %9s%n",
                "notes", "", "frame ms", "p95 ms", "step ms", "CPU ms");
        figures.forEach(figure -> out.println(line(figure)));
    }

    private static String line(Figure f) {
        return String.format(
                Locale.ROOT,
                "%7d  %-52s %9.2f %9.2f %9.2f %9.2f",
                f.notes(),
                f.what(),
                f.median(),
                f.p95(),
                f.step(),
                f.cpu());
    }

    private List<Figure> figures(PrintStream err)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (System.getenv("DISPLAY") == null && isLinux()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
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
            settle();
            Figure figure = onFx(run).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            err.println(line(figure));
            figures.add(figure);
        }
    }

    /// Waits until what was begun behind the window, such as studying the wall, is done.
    private static void settle() throws InterruptedException {
        int waits = 0;
        while (waits < MOST_WAITS && Stopwatch.busy(SETTLING_MILLIS) > QUIET) {
            waits++;
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
