/**
 * One name, written in many ways and in two scripts: «القذافي», Gaddafi, Qadhdhafi. Pure. May import the reader's
 * {@code script}. Begin with {@link org.rawi.archive.name.NameWords}, then {@link org.rawi.archive.name.Sound}.
 */
@NullMarked
package org.rawi.archive.name;

import org.jspecify.annotations.NullMarked;
