/// YAML from people and other tools, read with narrow limits.
///
/// Read first: `YamlText`. What a document means is the business of each format.
@NullMarked
package dev.watershed.exchange.yaml;

import org.jspecify.annotations.NullMarked;
