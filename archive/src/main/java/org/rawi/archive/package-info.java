/**
 * Many reports: kept, searched, linked into incidents, compared. The façade lives here and may use all packages of this
 * room, in this order: {@code store}, {@code version}, {@code add}, then {@code name}, {@code identity},
 * {@code decision}, {@code entity}, {@code incident}, then {@code query}, {@code document}, {@code index}, {@code plan},
 * {@code search}, {@code check}, {@code export}; none of them uses the façade. Start at {@code Archive}.
 */
@NullMarked
package org.rawi.archive;

import org.jspecify.annotations.NullMarked;
