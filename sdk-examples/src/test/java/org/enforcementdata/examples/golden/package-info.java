/** Tests of the golden data. */
@NullMarked
package org.enforcementdata.examples.golden;

import org.jspecify.annotations.NullMarked;
