/**
 * Commands about one person, organisation or place of an archive. May import {@code console} and {@code archive}. Start at {@link
 * org.rawi.cli.entity.EntityCommand}.
 */
@NullMarked
package org.rawi.cli.entity;

import org.jspecify.annotations.NullMarked;
