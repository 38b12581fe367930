/**
 * Incidents, kept as reports arrive: accounts, the keys by which they are found, ties between them, the incident to which
 * each belongs; and the comparison of one, made when it is asked for. May import {@code store}, incidents, formats and the
 * reader. Start at {@link org.rawi.archive.incident.Incidents}.
 */
@NullMarked
package org.rawi.archive.incident;

import org.jspecify.annotations.NullMarked;
