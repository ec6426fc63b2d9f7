package dev.watershed.ui.data;

import dev.watershed.data.saga.BetterOrder;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A better order of a saga, offered in one line.
final class OrderOffer {

    private OrderOffer() {}

    static Node of(Texts texts, BetterOrder.Better better, Runnable take) {
        FontIcon flag = Icons.of("fth-flag");
        flag.getStyleClass().add("icon-warning");
        String moved =
                String.join(", ", better.moved().stream().map(s -> s.action().name()).toList());
        String gain =
                better.stuckAfter() < better.stuckBefore()
                        ? texts.of("data.offer-stuck", better.stuckBefore(), better.stuckAfter())
                        : texts.of("data.offer-hard");
        Label lead = Labels.of(texts.of("data.offer", moved), "strong");
        lead.setTooltip(new Tooltip(texts.of("data.offer", moved)));
        Label why = Labels.whole(gain, "body", "muted");
        var button = Buttons.small(texts.of("data.take-order"), take);
        button.setId("take-order");
        String order =
                String.join(" → ", better.steps().stream().map(s -> s.action().name()).toList());
        button.setTooltip(new Tooltip(order));
        HBox line = new HBox(10, flag, lead, why, Panels.gap(), button);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("data-band");
        return line;
    }
}
