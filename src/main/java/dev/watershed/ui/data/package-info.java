/// The Data lens: one writer per thing, and no step that leaves something stuck.
///
/// Read [DataLens] first; what it shows is worked out behind the window as a [DataView]. The matrix
/// of services and data is [MatrixPane], one saga with its picture and its table of failures
/// [SagaPane], the events of an aggregate and the state they fold to [StreamsPane], what stops when
/// a service is down [OutagesPane], the panel on the right with the ways out [DataPanel]. Nothing
/// here decides who owns what: that is the data storey, and `study.WaysOut` for what can be done.
@NullMarked
package dev.watershed.ui.data;

import org.jspecify.annotations.NullMarked;
