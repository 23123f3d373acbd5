/** Tests of the main job. */
@NullMarked
package org.enforcementdata.examples.drive;

import org.jspecify.annotations.NullMarked;
