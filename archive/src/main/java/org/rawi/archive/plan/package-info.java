/**
 * How a query is answered: which terms are needed, and what a chunk of the index must have. It may use the reader,
 * {@code query}, {@code name}, {@code document} and {@code index}. Begin with {@link org.rawi.archive.plan.Planner}.
 */
@NullMarked
package org.rawi.archive.plan;

import org.jspecify.annotations.NullMarked;
