/**
 * Which words name events, of which type, and which construction gives which role. May import the packages before it.
 * Start at {@link org.rawi.trigger.TriggerFinder}.
 */
@NullMarked
package org.rawi.trigger;

import org.jspecify.annotations.NullMarked;
