package dev.watershed.ui.report;

import dev.watershed.report.Section;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Texts;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// The sections to switch on and off, in the order of the page.
final class SectionList extends VBox {

    SectionList(Texts texts, ObjectProperty<Set<Section>> chosen) {
        dev.watershed.ui.frame.Section list = new dev.watershed.ui.frame.Section();
        list.with(Labels.wrapped(texts.of("report.sections-help"), "helper"));
        for (Section section : Section.values()) {
            CheckBox box = new CheckBox(texts.say(section.title()));
            box.setId("section-" + section.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            box.getStyleClass().add("section-box");
            chosen.subscribe(now -> box.setSelected(now.contains(section)));
            box.setOnAction(e -> chosen.set(with(chosen.get(), section, box.isSelected())));
            list.with(box);
        }
        getChildren().addAll(Panels.header(texts.of("report.sections")), list);
    }

    private static Set<Section> with(Set<Section> sections, Section section, boolean on) {
        Set<Section> changed = EnumSet.noneOf(Section.class);
        changed.addAll(sections);
        if (on) {
            changed.add(section);
        } else {
            changed.remove(section);
        }
        return changed;
    }
}
