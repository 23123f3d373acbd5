/** What is published, and references to other registers. */
@NullMarked
package org.enforcementdata.model.publicity;

import org.jspecify.annotations.NullMarked;
