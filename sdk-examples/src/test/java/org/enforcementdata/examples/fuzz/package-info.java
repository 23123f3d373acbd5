/** Broken documents by the thousand: whatever is done to them, the doors give one verdict. */
@NullMarked
package org.enforcementdata.examples.fuzz;

import org.jspecify.annotations.NullMarked;
