/// The Services lens: one way in, private behind.
///
/// Read first: [dev.watershed.ui.services.ServicesLens], then
/// [dev.watershed.ui.services.ServicesView] (what it shows, computed behind the window). Jobs are
/// chosen at the left, the picture and the sequence are in the middle, actions and findings of the
/// chosen service at the right. What a service is and which findings there are is said in
/// [dev.watershed.service]; how it is drawn in [dev.watershed.drawing.services].
@NullMarked
package dev.watershed.ui.services;

import org.jspecify.annotations.NullMarked;
