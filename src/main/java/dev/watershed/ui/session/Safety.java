package dev.watershed.ui.session;

import dev.watershed.document.Decision;
import dev.watershed.document.Refusal;
import dev.watershed.finding.Wording;
import dev.watershed.storage.journal.Keeping;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How safe the open wall is: what the journal on the disk holds of it, whether the last save
/// failed, and whether it may be changed at all.
public final class Safety {

    private final IntegerProperty made;
    private final ObjectProperty<Keeping> keeping;
    private final ObjectProperty<Optional<Wording>> failure =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Wording>> readOnly =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanBinding kept;

    /// @param made how many transactions there are
    Safety(int made) {
        this.made = new SimpleIntegerProperty(made);
        keeping = new SimpleObjectProperty<>(new Keeping(made, Optional.empty()));
        kept =
                Bindings.createBooleanBinding(
                        () -> keeping.get().kept() >= this.made.get(), keeping, this.made);
    }

    /// How many transactions were made.
    IntegerProperty madeProperty() {
        return made;
    }

    /// How many of them the disk holds, and why not all.
    public ObjectProperty<Keeping> keepingProperty() {
        return keeping;
    }

    /// True while a power cut would take nothing.
    public BooleanBinding keptProperty() {
        return kept;
    }

    /// Why the last save failed; stays until one succeeds.
    public ObjectProperty<Optional<Wording>> failureProperty() {
        return failure;
    }

    /// What comes of an edit; a refusal while the wall must not be changed.
    Decision guarded(Supplier<Decision> edit) {
        return readOnly.get().<Decision>map(Refusal::new).orElseGet(edit);
    }

    /// Why the wall must not be changed.
    public ObjectProperty<Optional<Wording>> readOnlyProperty() {
        return readOnly;
    }
}
