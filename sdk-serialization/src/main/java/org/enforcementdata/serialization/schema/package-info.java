/** The published JSON Schemas. */
@NullMarked
package org.enforcementdata.serialization.schema;

import org.jspecify.annotations.NullMarked;
