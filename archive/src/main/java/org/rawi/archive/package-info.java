/**
 * Many reports: kept, searched, linked into incidents, compared. The façade lives here and may use all packages of this
 * room, in this order: {@code store}, {@code version}, {@code add}, then {@code query}, {@code index}, {@code search}, {@code identity}, {@code
 * incident}, {@code check}, {@code export}; none of them uses the façade. Start at {@code Archive}.
 */
@NullMarked
package org.rawi.archive;

import org.jspecify.annotations.NullMarked;
