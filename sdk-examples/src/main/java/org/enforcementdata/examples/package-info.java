/** Runs the SDK end to end through its public doors. */
@NullMarked
package org.enforcementdata.examples;

import org.jspecify.annotations.NullMarked;
