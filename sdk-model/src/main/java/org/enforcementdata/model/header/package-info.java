/**
 * What every record says of itself besides its content: its profile, where it was read, what its
 * members are, whether it was withdrawn.
 */
@NullMarked
package org.enforcementdata.model.header;

import org.jspecify.annotations.NullMarked;
