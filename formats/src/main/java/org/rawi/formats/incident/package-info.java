/**
 * Incidents as JSON, CSV, a page for a terminal and a page of HTML. Imports {@code org.rawi.incidents} and the formats'
 * own ways to write. Start at {@link org.rawi.formats.incident.ComparisonTable}: what the two pages show.
 */
@NullMarked
package org.rawi.formats.incident;

import org.jspecify.annotations.NullMarked;
