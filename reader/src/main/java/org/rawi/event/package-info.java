/**
 * What is said to have happened, to whom, where, when and how surely. May import the packages before it. Start at
 * {@link org.rawi.event.EventFinder}.
 */
@NullMarked
package org.rawi.event;

import org.jspecify.annotations.NullMarked;
