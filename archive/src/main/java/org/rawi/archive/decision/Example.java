package org.rawi.archive.decision;

import org.rawi.archive.identity.Identifier;
import org.rawi.name.EntityType;

/**
 * An entity of a report, by which a decision names an identity. It outlives a change of the rules that derive identities,
 * as an id would not.
 *
 * @param name the fullest form that the report gives
 * @param report the report's id
 */
public record Example(EntityType type, String name, String report) {

    /** The identity that the rules give it now. */
    String identity(Identifier identifier) {
        return identifier.identify(type, name, report).id();
    }
}
