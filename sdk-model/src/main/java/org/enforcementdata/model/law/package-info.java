/** Laws, regulations and standards as data, version by version. */
@NullMarked
package org.enforcementdata.model.law;

import org.jspecify.annotations.NullMarked;
