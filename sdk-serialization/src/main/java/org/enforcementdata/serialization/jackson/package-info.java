/** Carries values of the standard through a stock Jackson 3 mapper. */
@NullMarked
package org.enforcementdata.serialization.jackson;

import org.jspecify.annotations.NullMarked;
