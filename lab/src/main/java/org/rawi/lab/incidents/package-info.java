/**
 * How near Rawi comes to incidents that people have put together. Start at {@link org.rawi.lab.incidents.EvaluateIncidents}.
 */
@NullMarked
package org.rawi.lab.incidents;

import org.jspecify.annotations.NullMarked;
