/**
 * A report as one that looks for values sees it: its main happening, what is told of it and what is background. May import the
 * reader and {@code value}. Start at {@link org.rawi.incidents.story.Story}; {@link org.rawi.incidents.story.Finder} is what each slot has.
 */
@NullMarked
package org.rawi.incidents.story;

import org.jspecify.annotations.NullMarked;
