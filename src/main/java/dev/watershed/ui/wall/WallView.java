package dev.watershed.ui.wall;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Editor;
import dev.watershed.canvas.Idle;
import dev.watershed.canvas.Input;
import dev.watershed.canvas.Kinds;
import dev.watershed.canvas.Modifiers;
import dev.watershed.canvas.Tool;
import dev.watershed.canvas.Writing;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.geometry.Point;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.session.Session;
import dev.watershed.workshop.Stand;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The wall with everything that floats over it. It fills whatever place it is given, follows the
/// session, and changes the document only through it.
public final class WallView extends Pane {

    private static final double EDGE = 12;
    private static final double BELOW = 16;

    private final Session session;
    private final Editor editor;
    private final WallCanvas canvas;
    private final NoteField field = new NoteField();
    private final Hover hover = new Hover(this::changed);
    private final Writer writer;
    private final Pointer pointer;
    private final CaptureLine line;

    /// The paper of the capture line with its shadow, which need not be cast anew whenever the
    /// caret blinks.
    private final Region ground = new Region();

    private final PastePreview preview;
    private final Palette palette;
    private final Minimap minimap;
    private final EmptyWall empty;
    private final WallCommands commands;
    private final WallTools tools;
    private final PileQuestion question;
    private final FindBar find;
    private boolean following;

    public WallView(Session session) {
        this.session = session;
        getStyleClass().add("wall-view");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        WallView.class.getResource("/dev/watershed/ui/wall.css"))
                                .toExternalForm());
        editor = new Editor(new SessionWall(session));
        setAccessibleRole(AccessibleRole.TEXT);
        canvas = new WallCanvas(this::frame);
        writer = new Writer(session, editor, field, this::focusLine);
        pointer = new Pointer(canvas, editor, hover, this::aboutToPress, this::changed);
        new Wheel(canvas, session, hover::left);
        line = new CaptureLine(session, editor);
        preview = new PastePreview(session, editor, this::focusLine);
        palette =
                new Palette(
                        session, this::take, line.kindProperty(), line.kindsProperty(), this::drop);
        minimap = new Minimap(session);
        empty = new EmptyWall(session.texts());
        question = new PileQuestion(session, this::focusLine);
        find = new FindBar(session, this::changed, this::focusLine);
        commands = new WallCommands(session, editor, line, preview, question);
        tools = new WallTools(session, editor);
        ground.getStyleClass().add("float");
        ground.visibleProperty().bind(line.visibleProperty());
        getChildren().addAll(canvas, empty, field, palette, minimap, preview, question, find);
        getChildren().addAll(ground, line);
        List.of(palette, minimap, preview, ground, line).forEach(WallView::keepAsPicture);
        listen();
    }

    /// The wall under a float is painted anew in every frame of a drag; the float's shadow need not
    /// be.
    private static void keepAsPicture(Node node) {
        node.setCache(true);
    }

    private void listen() {
        WallKeys keys =
                new WallKeys(session, editor, writer, line, pointer, commands, this::changed);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> forTheWall(e, keys::pressed));
        addEventFilter(KeyEvent.KEY_TYPED, e -> forTheWall(e, keys::typed));
        addEventFilter(KeyEvent.KEY_RELEASED, e -> forTheWall(e, keys::released));
        addEventFilter(MouseEvent.MOUSE_RELEASED, palette::released);
        session.documentProperty()
                .subscribe(() -> {
                    editor.refresh();
                    changed();
                    announce();
                });
        session.selectionProperty().subscribe(this::changed);
        session.selectionProperty().subscribe(chosen -> announce());
        session.cameraProperty().subscribe(this::moved);
        session.themeProperty().subscribe(this::changed);
        session.overlayProperty().subscribe(this::changed);
        session.facilitation().standProperty().subscribe(this::offer);
        changed();
    }

    /// A key that is pressed in a strip over the wall is for that strip.
    private void forTheWall(KeyEvent e, Consumer<KeyEvent> wall) {
        Node in = e.getTarget() instanceof Node node ? node : this;
        while (in.getParent() != null && !this.equals(in.getParent())) {
            in = in.getParent();
        }
        if (!List.<Node>of(preview, question, find).contains(in)) {
            wall.accept(e);
        }
    }

    /// The kinds the palette offers: those the phase has introduced.
    public ObjectProperty<List<NoteKind>> kindsProperty() {
        return line.kindsProperty();
    }

    /// The palette is the legend of the phase: it shows what the room knows by now.
    private void offer(Optional<Stand> stand) {
        List<NoteKind> kinds =
                Kinds.PALETTE.stream()
                        .filter(kind -> stand.isEmpty() || stand.get().kinds().contains(kind))
                        .toList();
        if (!kinds.equals(kindsProperty().get())) {
            kindsProperty().set(kinds);
            line.take(
                    kinds.contains(line.kindProperty().get())
                            ? line.kindProperty().get()
                            : kinds.getFirst());
            requestLayout();
        }
    }

    /// Everything that can be done with the wall, for menu, palette and the sheet of keys.
    public List<Action> actions() {
        return WallActions.of(session, commands, tools, question, this::changed);
    }

    /// Opens the text field over a note, a lane's name or a pivotal event's.
    public void write(Writing on) {
        editor.write(on);
        changed();
    }

    /// Gives the keyboard to the capture line, or to the wall while that line is hidden.
    public void focusLine() {
        if (line.isVisible()) {
            line.field().requestFocus();
        } else {
            requestFocus();
        }
    }

    /// Draws arrows among the chosen notes, left to right.
    public void link() {
        tools.chain();
    }

    /// Draws an arrow from the one chosen note to another.
    public void linkTo(NoteId to) {
        tools.linkTo(to);
    }

    /// Opens the bar that finds notes.
    public void find() {
        find.open();
    }

    /// Goes to the next note that was found, or to the one before.
    public void findNext(int step) {
        find.step(step);
    }

    /// Shows or hides the palette and the capture line: lenses that do not write hide them.
    public void offerWriting(boolean on) {
        palette.setVisible(on);
        line.setVisible(on);
    }

    /// Tells a screen reader what is chosen and what stands round it: on the wall, and on the text
    /// field that has the keyboard while one note is chosen.
    private void announce() {
        String told = new Spoken(session, editor).chosen();
        if (!told.equals(getAccessibleText())) {
            setAccessibleText(told);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            field.announce(told);
        }
    }

    /// The strip that is open over the capture line, if any.
    public Optional<Node> openStrip() {
        return Stream.<Node>of(preview, question, find).filter(Node::isVisible).findFirst();
    }

    private void aboutToPress() {
        writer.finish();
    }

    private void take(Tool tool) {
        writer.finish();
        editor.take(tool);
        changed();
    }

    /// A kind was dragged from the palette to somewhere on the wall.
    private void drop(NoteKind kind, MouseEvent e) {
        Point2D local = canvas.screenToLocal(e.getScreenX(), e.getScreenY());
        if (local != null && canvas.getLayoutBounds().contains(local)) {
            Point at = new Point(local.getX(), local.getY());
            take(new Tool.Write(kind));
            editor.on(new Input.Press(at, Input.Button.PRIMARY, Modifiers.NONE, 1));
            changed();
        }
    }

    private void moved() {
        writer.cover();
        minimap.follow(editor.index(), editor.state() instanceof Idle);
        canvas.repaint();
    }

    /// Brings everything that floats in line with the editor.
    private void changed() {
        if (following) {
            return;
        }
        following = true;
        editor.handle(hover.handled().or(session.selection()::onlyNote));
        writer.follow();
        palette.show(editor.tool());
        minimap.follow(editor.index(), editor.state() instanceof Idle);
        empty.setVisible(editor.shown().notes().isEmpty() && editor.shown().lanes().isEmpty());
        canvas.repaint();
        following = false;
    }

    private WallCanvas.Frame frame() {
        Overlay lens = find.over(session.overlayProperty().get(), editor.shown());
        Overlay all = Pointed.over(lens, editor, session.selection(), hover);
        return new WallCanvas.Frame(
                editor.index(),
                session.cameraProperty().get(),
                session.themeProperty().getValue(),
                all,
                session.selection());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        canvas.resizeRelocate(0, 0, width, height);
        boolean narrower = width < session.cameraProperty().get().width();
        session.cameraProperty().set(session.cameraProperty().get().sized(width, height));
        if (narrower) {
            keepInSight();
        }
        double lineWidth = Math.min(CaptureLine.WIDTH, width - 2 * EDGE);
        double lineHeight = line.prefHeight(lineWidth);
        double lineTop = height - BELOW - lineHeight;
        double left = Math.rint((width - lineWidth) / 2);
        line.resizeRelocate(left, lineTop, lineWidth, lineHeight);
        ground.resizeRelocate(left, lineTop, lineWidth, lineHeight);
        double shown = Math.min(preview.wanted(), lineTop - EDGE - 8);
        preview.resizeRelocate(left, lineTop - 8 - shown, lineWidth, shown);
        question.resizeRelocate(left, lineTop - 48, lineWidth, 40);
        double findWidth = Math.min(FindBar.WIDTH, width - 2 * EDGE);
        find.resizeRelocate(width - findWidth - EDGE, EDGE, findWidth, 40);
        placeAt(palette, EDGE, (height - palette.prefHeight(-1)) / 2);
        boolean beside = left + lineWidth + EDGE <= width - Minimap.WIDTH - EDGE;
        double foot = beside || !line.isVisible() ? height - EDGE : lineTop - EDGE;
        placeAt(minimap, width - Minimap.WIDTH - EDGE, foot - Minimap.HEIGHT);
        placeAt(
                empty,
                (width - empty.prefWidth(-1)) / 2,
                (height - empty.prefHeight(-1)) / 2 - BELOW);
        canvas.repaint();
    }

    /// The inspector that opens for a note does not hide it.
    private void keepInSight() {
        session.selection()
                .onlyNote()
                .flatMap(session.document().board()::note)
                .filter(note -> !session.cameraProperty().get().visible().contains(note.bounds()))
                .ifPresent(note -> session.flyTo(note.bounds()));
    }

    private static void placeAt(Node node, double x, double y) {
        node.autosize();
        node.relocate(Math.rint(x), Math.rint(Math.max(EDGE, y)));
    }

    /// How many times the wall was painted.
    int paints() {
        return canvas.paints();
    }

    Editor editor() {
        return editor;
    }
}
