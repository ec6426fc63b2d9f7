/// The context map in the formats of others: as a model for Context Mapper, as a drawing for
/// PlantUML, Mermaid and draw.io.
///
/// Read [MapSketch] first: the map with every text in one language, which the drawings share.
/// [ContextMapperModel] writes from the model itself, with aggregates and what they carry.
@NullMarked
package dev.watershed.exchange.maps;

import org.jspecify.annotations.NullMarked;
