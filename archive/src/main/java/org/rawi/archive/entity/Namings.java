package org.rawi.archive.entity;

import java.util.List;

/** What is kept of the entities of one reading. */
record Namings(String report, List<Naming> list) {}
