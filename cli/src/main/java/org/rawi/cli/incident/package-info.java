/**
 * Commands about the incidents of an archive. May import {@code console} and {@code archive}. Start at {@link
 * org.rawi.cli.incident.IncidentsCommand}.
 */
@NullMarked
package org.rawi.cli.incident;

import org.jspecify.annotations.NullMarked;
