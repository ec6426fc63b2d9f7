package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.session.Memory;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Lays out one lens: list panel, strip, middle, drawer and inspector. Panels are as wide as they
/// were dragged, but the middle keeps its least width. In a narrow window the list folds into a
/// button, the strip reaches over the whole width, and the inspector slides over the wall while
/// something is chosen; one that stays, or is slim enough, is set beside the wall.
final class FramePane extends Pane {

    static final double LIST_FOLDS_BELOW = 1360;
    static final double INSPECTOR_SLIDES_BELOW = 1120;
    private static final double LEAST_MIDDLE = 560;
    private static final double LEAST_PANEL = 220;

    /// An inspector that stays is set beside the middle even in a narrow window, if it has this
    /// width.
    private static final double LEAST_INSPECTOR = 300;

    private static final double STRIP_INDENT = 40;

    private final Memory memory;
    private final StackPane middle = new StackPane();
    private final PanelGrip listGrip = new PanelGrip(1);
    private final PanelGrip inspectorGrip = new PanelGrip(-1);
    private final Button listButton;
    private final BooleanProperty panelsHidden = new SimpleBooleanProperty();
    private final BooleanProperty somethingChosen = new SimpleBooleanProperty();
    private final BooleanProperty listOpened = new SimpleBooleanProperty();
    private @Nullable Node list;
    private @Nullable Node strip;
    private @Nullable Node drawer;
    private @Nullable Region inspector;
    private String lensId = "";
    private boolean inspectorStays;
    private ObservableBooleanValue detail = new ReadOnlyBooleanWrapper(false);
    private Subscription watching = Subscription.EMPTY;
    private double listWidth;
    private double inspectorWidth;

    FramePane(Memory memory, String listButtonName) {
        this.memory = memory;
        middle.getStyleClass().add("wall-ground");
        listButton =
                Buttons.icon(
                        "fth-sidebar", listButtonName, () -> listOpened.set(!listOpened.get()));
        listGrip.dragged(this::dragList, () -> listWidth);
        inspectorGrip.dragged(this::dragInspector, () -> inspectorWidth);
        panelsHidden.subscribe(this::requestLayout);
        somethingChosen.subscribe(this::requestLayout);
        listOpened.subscribe(this::requestLayout);
    }

    BooleanProperty panelsHiddenProperty() {
        return panelsHidden;
    }

    BooleanProperty somethingChosenProperty() {
        return somethingChosen;
    }

    /// Where the wall or the picture stands; floats are its later children.
    StackPane middle() {
        return middle;
    }

    void show(Lens lens) {
        lensId = lens.id();
        inspectorStays = lens.inspectorStays();
        watching.unsubscribe();
        detail = lens.detail();
        watching = detail.subscribe(chosen -> requestLayout());
        list = lens.listPanel().map(node -> styled(node, "list-panel")).orElse(null);
        strip = lens.strip().map(node -> styled(node, "strip")).orElse(null);
        drawer = lens.drawer().orElse(null);
        inspector = (Region) styled(lens.inspector(), "inspector");
        listWidth = recalled("list", lens.listWidth());
        inspectorWidth = recalled("inspector", lens.inspectorWidth());
        listOpened.set(false);
        getChildren().setAll(middle);
        add(drawer);
        add(strip);
        add(inspector);
        add(list);
        getChildren().addAll(inspectorGrip, listGrip, listButton);
        requestLayout();
    }

    private void add(@Nullable Node node) {
        if (node != null) {
            getChildren().add(node);
        }
    }

    private static Node styled(Node node, String style) {
        if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().add(style);
        }
        return node;
    }

    private double recalled(String panel, double usual) {
        try {
            return memory.recall("width." + lensId + "." + panel)
                    .map(Double::parseDouble)
                    .orElse(usual);
        } catch (NumberFormatException spoilt) {
            return usual;
        }
    }

    private void dragList(double width) {
        listWidth = width;
        keep("list", width);
    }

    private void dragInspector(double width) {
        inspectorWidth = width;
        keep("inspector", width);
    }

    private void keep(String panel, double width) {
        memory.remember("width." + lensId + "." + panel, Long.toString(Math.round(width)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double window = getScene() == null ? getWidth() : getScene().getWidth();
        boolean folded = window < LIST_FOLDS_BELOW;
        boolean slides = window < INSPECTOR_SLIDES_BELOW;
        boolean listShown = list != null && !panelsHidden.get() && (!folded || listOpened.get());
        boolean inspectorShown =
                inspector != null
                        && !panelsHidden.get()
                        && (!slides || somethingChosen.get() || inspectorStays || detail.get());
        double spare = getWidth() - LEAST_MIDDLE;
        boolean slim = inspectorWidth <= Math.min(LEAST_INSPECTOR, spare);
        boolean squeezed =
                slides
                        && ((inspectorStays && spare >= LEAST_INSPECTOR)
                                || (slim && inspectorShown));
        boolean docked = inspectorShown && (!slides || squeezed);
        double right = docked ? Math.min(width(inspectorWidth, spare), spare) : 0;
        double left = listShown && !folded ? width(listWidth, spare - right) : 0;

        double centre = getWidth() - left - right;
        boolean foldButton = list != null && folded && !panelsHidden.get();
        double top = layStrip(left, squeezed ? centre + right : centre, foldButton);
        Node drawn = drawer != null && drawer.isManaged() ? drawer : null;
        double bottom = drawn == null ? 0 : Math.min(drawn.prefHeight(centre), getHeight() / 2);
        middle.resizeRelocate(left, top, centre, Math.max(0, getHeight() - top - bottom));
        place(drawer, drawn != null, left, getHeight() - bottom, centre, bottom);
        double inspectorTop = slides ? top : 0;
        layPanels(
                listShown, folded, left, inspectorShown, slides && !squeezed, right, inspectorTop);
        listButton.setVisible(foldButton);
        listButton.resizeRelocate(left + 8, 8, 32, 32);
    }

    private double layStrip(double left, double width, boolean indented) {
        if (strip == null) {
            return 0;
        }
        double height = Math.max(48, strip.prefHeight(width));
        double indent = indented ? STRIP_INDENT : 0;
        strip.resizeRelocate(left + indent, 0, width - indent, height);
        return height;
    }

    private void layPanels(
            boolean listShown,
            boolean folded,
            double left,
            boolean inspectorShown,
            boolean slides,
            double right,
            double inspectorTop) {
        double listSize = folded ? listWidth : left;
        double inspectorSize = slides ? Math.min(inspectorWidth, getWidth() - 48) : right;
        double inspectorX = getWidth() - inspectorSize;
        place(list, listShown, 0, folded ? 48 : 0, listSize, getHeight() - (folded ? 48 : 0));
        double high = getHeight() - inspectorTop;
        place(inspector, inspectorShown, inspectorX, inspectorTop, inspectorSize, high);
        mark(list, folded);
        mark(inspector, slides);
        place(listGrip, listShown && !folded, left - 3, 0, 6, getHeight());
        place(inspectorGrip, inspectorShown && !slides, inspectorX - 3, inspectorTop, 6, high);
    }

    private static void mark(@Nullable Node panel, boolean over) {
        if (panel != null && panel.getStyleClass().contains("over") != over) {
            if (over) {
                panel.getStyleClass().add("over");
            } else {
                panel.getStyleClass().remove("over");
            }
        }
    }

    private static double width(double wanted, double spare) {
        return Math.round(Math.clamp(wanted, LEAST_PANEL, Math.max(LEAST_PANEL, spare)));
    }

    private static void place(
            @Nullable Node node, boolean shown, double x, double y, double w, double h) {
        if (node != null) {
            node.setVisible(shown);
            node.resizeRelocate(x, y, w, h);
        }
    }
}
