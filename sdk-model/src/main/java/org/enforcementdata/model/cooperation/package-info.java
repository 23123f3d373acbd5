/** Units, task forces, joint operations and transfers. */
@NullMarked
package org.enforcementdata.model.cooperation;

import org.jspecify.annotations.NullMarked;
