/**
 * The door to JSON: read and write records and streams of records, with a report of what was found.
 */
@NullMarked
package org.enforcementdata.serialization;

import org.jspecify.annotations.NullMarked;
