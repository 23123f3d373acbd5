/** The table of contents of the standard: its record types. */
@NullMarked
package org.enforcementdata.model.catalogue;

import org.jspecify.annotations.NullMarked;
