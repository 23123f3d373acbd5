/** Codes and numbers that identify units, places, documents, persons and records. */
@NullMarked
package org.enforcementdata.model.identity;

import org.jspecify.annotations.NullMarked;
