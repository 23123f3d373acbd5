/** What the two profiles promise. */
@NullMarked
package org.enforcementdata.examples.profile;

import org.jspecify.annotations.NullMarked;
