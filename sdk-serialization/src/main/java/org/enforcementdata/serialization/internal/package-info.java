/** Jackson stops here. Not for users of the SDK: anything here may change in any release. */
@NullMarked
package org.enforcementdata.serialization.internal;

import org.jspecify.annotations.NullMarked;
