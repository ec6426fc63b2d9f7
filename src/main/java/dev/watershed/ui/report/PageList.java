package dev.watershed.ui.report;

import dev.watershed.report.PrintedPages;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The printed pages, one below the other. Only those in sight are painted.
final class PageList extends ListView<PageList.Sheet> {

    /// The width of a page, in logical pixels.
    static final double WIDTH = 720;

    /// A page of a set report.
    record Sheet(PagePictures pictures, int page, double height) {}

    PageList() {
        getStyleClass().add("report-pages");
        setId("report-pages");
        setFocusTraversable(true);
        setCellFactory(list -> new PageCell());
    }

    /// Shows the pages of a report and stays where the reader is.
    void show(PrintedPages pages) {
        PagePictures pictures = new PagePictures(pages);
        setItems(
                FXCollections.observableList(
                        IntStream.range(0, pages.sizes().size())
                                .mapToObj(page -> sheet(pictures, page, pages.sizes().get(page)))
                                .toList()));
    }

    private static Sheet sheet(PagePictures pictures, int page, PrintedPages.Size size) {
        return new Sheet(pictures, page, WIDTH * size.height() / size.width());
    }

    private static final class PageCell extends ListCell<Sheet> {

        private final ImageView picture = new ImageView();
        private final StackPane paper = new StackPane(picture);

        PageCell() {
            paper.getStyleClass().add("report-page");
            paper.setMaxWidth(WIDTH);
            picture.setFitWidth(WIDTH);
            picture.setPreserveRatio(true);
            picture.setSmooth(true);
        }

        @Override
        protected void updateItem(@Nullable Sheet sheet, boolean empty) {
            super.updateItem(sheet, empty);
            picture.setImage(null);
            if (empty || sheet == null) {
                setGraphic(null);
                return;
            }
            paper.setPrefHeight(sheet.height());
            setGraphic(paper);
            sheet.pictures()
                    .ask(
                            sheet.page(),
                            image -> {
                                if (sheet.equals(getItem())) {
                                    picture.setImage(image);
                                }
                            });
        }
    }
}
