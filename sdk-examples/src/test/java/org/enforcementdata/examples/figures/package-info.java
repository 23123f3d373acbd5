/** Tests of the figures. */
@NullMarked
package org.enforcementdata.examples.figures;

import org.jspecify.annotations.NullMarked;
